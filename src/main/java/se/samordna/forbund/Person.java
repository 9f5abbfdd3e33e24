package se.samordna.forbund;

import java.util.Optional;

/** En tjänsteman eller förtroendevald, känd under sitt användarnamn. */
public record Person(String anvandare, String namn, Optional<String> epost) {}
