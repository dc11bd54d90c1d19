"""The grid: every axis cut into cells, for each cell the boxes that accept it; a case is matched by looking up."""
