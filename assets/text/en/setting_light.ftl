style = How the light looks
width = Width of the light
corners = Corners round the light
value-outline = outline
value-fill = filled
value-zoom = larger
value-dim = all else darker
