package se.samordna.budget.arbetsblad;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;

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

  /** Nej (400) när namnet, avdelningen, läget eller kontot inte duger; alla fel sägs. */
  static Svar<Klart> granska(List<Nyrad> nya) {
    List<Hinder.Faltfel> fel =
        nya.stream()
            .flatMap(n -> Arbetsregler.NY_RAD.stream().flatMap(r -> r.prova(n).stream()))
            .flatMap(h -> h.fel().stream())
            .toList();
    return fel.isEmpty() ? Svar.klart() : Svar.nej(Hinder.form(fel));
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
