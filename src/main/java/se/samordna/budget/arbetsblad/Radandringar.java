package se.samordna.budget.arbetsblad;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Radregler;

/** Ändringar av hela rader i ett arbetsblad, som de celler de är. */
final class Radandringar {

  private Radandringar() {}

  static List<Cellandring> ny(Arbetsblad blad, Nyrad ny) {
    Radtillagg tillagg = new Radtillagg(blad);
    tillagg.lagg(ny);
    return tillagg.andringar();
  }

  /** Raden ett steg upp eller ned; tomt ytterst. */
  static List<Cellandring> flyttad(Arbetsblad blad, UUID rad, boolean upp) {
    Bladcell plats = Bladcell.av(rad, Radfalt.PLATS);
    return new Placering(blad.rader())
        .flyttad(rad, upp).stream()
            .map(p -> new Cellandring(plats, blad.varde(plats), p.toPlainString()))
            .toList();
  }

  static Cellandring borta(UUID rad) {
    return new Cellandring(Bladcell.av(rad, Radfalt.FINNS), Arbetsblad.JA, "");
  }

  /** Nej (400) när namnet, avdelningen, läget eller kontot inte duger. */
  static Svar<Boolean> granska(List<Nyrad> nya) {
    Granskning g = new Granskning();
    nya.forEach(
        n -> {
          g.krav(
              Radregler.namnDuger(n.namn()),
              "namn",
              "felaktigt_namn",
              Mening.av("felaktigt_namn_2", Radregler.LANGSTA_NAMN));
          g.krav(
              Radregler.slagDuger(n.slag()),
              "slag",
              "felaktigt_slag",
              Mening.av("felaktigt_slag_2"));
          g.krav(
              Radregler.lageDuger(n.slag(), n.lage()),
              "lage",
              "felaktigt_lage",
              Mening.av("felaktigt_lage_2"));
          g.krav(
              Radregler.kontoDuger(n.konto()),
              "konto",
              "felaktigt_konto",
              Mening.av("felaktigt_konto_2"));
        });
    return g.svar(true);
  }

  /** En tryckt rad tas bort; ett senare års IB följer av UB före och är bara tryckt. */
  static List<Cellandring> tryckt(Arbetsblad blad, Arbetsrad rad) {
    if (rad.arTryckt()) {
      return List.of(borta(rad.id()));
    }
    return blad.huvud().ar().stream()
        .skip(1)
        .filter(ar -> rad.slag().equals("eget_kapital") && rad.belopp(ar).isPresent())
        .map(ar -> Bladcell.belopp(rad.id(), ar))
        .map(c -> new Cellandring(c, blad.varde(c), ""))
        .toList();
  }

  static List<Cellandring> samman(List<Cellandring> a, List<Cellandring> b) {
    List<Cellandring> alla = new ArrayList<>(a);
    alla.addAll(b);
    return alla;
  }
}
