"""What holds for every request there can be: findings about a book, and how sure each of them is."""
