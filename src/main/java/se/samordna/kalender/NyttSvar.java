package se.samordna.kalender;

import java.util.Optional;

/**
 * Ett svar på en kallelse.
 *
 * @param person den svaret gäller; tomt för den som svarar själv
 * @param skal skälet till förhindret, om man vill säga det
 */
public record NyttSvar(Optional<String> person, Kallelsesvar svar, String skal) {}
