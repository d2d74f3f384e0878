"""The laws of the house, and what each part of it promises."""
