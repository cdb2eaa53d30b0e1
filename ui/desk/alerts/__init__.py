"""What an agent need not bear: the classes of alerts, in Callcue’s own words or the house’s."""
