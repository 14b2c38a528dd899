"""Parts that return on every page: texts, signs, buttons, the rail, marks of progress, banners."""
