"""Reading and writing other formats: the JSON workspace, CSV, workbooks."""
