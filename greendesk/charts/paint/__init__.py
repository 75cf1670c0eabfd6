"""Painting with plain pens in pixels: the same strokes on the screen, in PNG, in SVG and in PDF."""
