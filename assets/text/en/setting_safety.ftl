lock = Ask before a change
press-log = Count presses for advice
go-back = Time to keep a change
