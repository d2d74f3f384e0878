"""Sheets of paper: works, windows and lists as PDF files, made in a process of their own."""
