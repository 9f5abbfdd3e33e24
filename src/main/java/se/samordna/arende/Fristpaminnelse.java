package se.samordna.arende;

import java.time.LocalDate;
import se.samordna.gemensam.ArendeId;

/** En frist närmar sig och uppgiften i {@code processteg} är inte gjord. */
public record Fristpaminnelse(ArendeId arende, String processteg, LocalDate frist) {}
