lock = Ask before a change
leaving = Leaving asks an adult
press-log = Count presses for advice
go-back = Time to keep a change
