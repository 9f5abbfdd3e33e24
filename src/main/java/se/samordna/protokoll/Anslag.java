package se.samordna.protokoll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.SammantradeId;

/**
 * Anslaget av en justerad utgåva (R17).
 *
 * @param uppe dagen för justeringen; då är det uppe på förbundets egen anslagstavla
 * @param senast sista dagen att sätta upp det hos medlemmarna
 * @param forvaras var protokollet finns att läsa
 */
record Anslag(
    UUID id,
    UUID utgava,
    SammantradeId mote,
    LocalDate uppe,
    LocalDate senast,
    String forvaras,
    List<Plats> platser) {

  Anslag {
    platser = List.copyOf(platser);
  }

  /** En medlems anslagstavla. Upp och ner bekräftas en gång; ett fel rättas med ett skäl. */
  record Plats(String medlem, int version, Optional<Bekraftelse> uppe, Optional<Bekraftelse> nere) {

    static Plats obekraftad(String medlem) {
      return new Plats(medlem, 1, Optional.empty(), Optional.empty());
    }
  }

  /** En bekräftad dag, med bevis i ord. */
  record Bekraftelse(LocalDate dag, String bevis, String av, Instant tid) {}

  Optional<Plats> plats(String medlem) {
    return platser.stream().filter(p -> p.medlem().equals(medlem)).findFirst();
  }

  List<String> medlemmar() {
    return platser.stream().map(Plats::medlem).toList();
  }

  /** Dagarna som överklagandetiden räknas från; tomt så länge någon plats inte är bekräftad. */
  Optional<LocalDate> sista() {
    return Lagakraftregler.sistaAnslaget(
        uppe, platser.stream().map(p -> p.uppe().map(Bekraftelse::dag)).toList());
  }
}
