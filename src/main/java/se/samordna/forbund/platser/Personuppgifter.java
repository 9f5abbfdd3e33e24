package se.samordna.forbund.platser;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/**
 * Det man skriver om en person i registret, utan mellanrum i ändarna.
 *
 * @param titel står efter namnet i handlingar och får vara blank; tomt låter den som finns stå kvar
 * @param epost får vara tom; då går inga brev
 */
public record Personuppgifter(String namn, Optional<String> titel, String epost) {

  private static final int LANGST = 120;
  private static final Pattern EPOST = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]{2,}");

  public Personuppgifter(@Nullable String namn, Optional<String> titel, @Nullable String epost) {
    this.namn = Objects.requireNonNullElse(namn, "").strip();
    this.titel = titel.map(String::strip);
    this.epost = Objects.requireNonNullElse(epost, "").strip();
  }

  static Personuppgifter av(Personpost p) {
    return new Personuppgifter(p.namn(), Optional.of(p.titel().orElse("")), p.epost().orElse(""));
  }

  /** Med den titel som står, när ingen är skriven. */
  Personuppgifter medTitelnAv(Personpost fore) {
    return titel.isPresent() ? this : new Personuppgifter(namn, fore.titel(), epost);
  }

  String titeln() {
    return titel.orElse("");
  }

  Granskning granska() {
    return new Granskning()
        .obligatorisk("namn", namn, LANGST)
        .rad("namn", namn, LANGST)
        .rad("titel", titeln(), LANGST)
        .krav(
            epost.isEmpty() || (EPOST.matcher(epost).matches() && epost.length() <= 200),
            "epost",
            "fel_epost",
            Mening.av("fel_epost"));
  }

  Personpost post(String anvandare, int version) {
    return new Personpost(
        anvandare,
        namn,
        titel.filter(t -> !t.isEmpty()),
        Optional.of(epost).filter(e -> !e.isEmpty()),
        version);
  }

  Map<String, String> spar() {
    return Map.of("namn", namn, "titel", titeln(), "epost", epost);
  }
}
