module marquee.dev/pause

go 1.26
