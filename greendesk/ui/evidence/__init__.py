"""Evidence in the interface: files attached to measurements, by button and by drag and drop."""
