"""Goals on the screen: the table of goals and its painting, the editor, and "Why this colour?"."""
