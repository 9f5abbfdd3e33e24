package se.samordna.sammantrade;

import java.time.Instant;
import java.util.Optional;

/** När den som har jäv lämnade punkten och kom tillbaka (R15), rättat för hand. */
public record Javtider(String person, Optional<Instant> lamnade, Optional<Instant> atervande) {}
