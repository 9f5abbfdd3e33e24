package se.samordna.protokoll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.SammantradeId;

/**
 * En utgåva av protokollet: fryst innehåll som skrivs under.
 *
 * @param punkt bara den paragrafen, omedelbart justerad; tomt för hela protokollet
 * @param underlag fakta och texter, som de frös
 * @param sha256 fingeravtrycket av underlag och PDF tillsammans: det som skrivs under
 * @param skickadVerklig verklig tid; en inloggning för underskrift är senare än så
 */
record Utgava(
    UUID id,
    SammantradeId mote,
    int nummer,
    Optional<UUID> punkt,
    Utgavestatus status,
    String underlag,
    String sha256,
    Instant skickad,
    Instant skickadVerklig,
    String skickadAv,
    LocalDate justeringSenast,
    Optional<LocalDate> justeradDag,
    List<Signering> signeringar) {

  Utgava {
    signeringar = List.copyOf(signeringar);
  }

  /** En som ska justera, och vad hon gjort. */
  record Signering(
      String person,
      Justeringsroll roll,
      Optional<Attest> attest,
      Optional<Invandning> invandning) {

    boolean klar() {
      return attest.isPresent() || invandning.filter(Invandning::antecknad).isPresent();
    }

    boolean harSvarat() {
      return attest.isPresent() || invandning.isPresent();
    }
  }

  /** En lämnad underskrift. {@code autentiserad} är verklig tid. */
  record Attest(String sha256, String metod, String referens, Instant autentiserad, Instant tid) {}

  record Invandning(boolean antecknad, String text, Instant tid) {}

  Optional<Signering> signering(String person) {
    return signeringar.stream().filter(s -> s.person().equals(person)).findFirst();
  }

  /** R16: justerat när alla som ska justera har gjort det, eller låtit anteckna sin mening. */
  boolean allaKlara() {
    return !signeringar.isEmpty() && signeringar.stream().allMatch(Signering::klar);
  }
}
