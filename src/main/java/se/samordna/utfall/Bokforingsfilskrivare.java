package se.samordna.utfall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.Bokforingsfil;
import se.samordna.budget.Bokforingsunderlag;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.sie.Objektref;
import se.samordna.sie.Siedimension;
import se.samordna.sie.Siefil;
import se.samordna.sie.Sieobjekt;
import se.samordna.sie.Sieskrivare;
import se.samordna.sie.Sieverifikation;
import se.samordna.sie.Transaktion;

/**
 * Verifikationer till byrån som SIE typ 4I: inga saldon, tom serie och tomt nummer (byrån
 * numrerar), projektet som dimension 6.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Bokforingsfilskrivare implements Bokforingsfil {

  private static final Belopp STORST = Belopp.kronor(99_999_999_999L);

  private final Utfilshuvud huvud;

  Bokforingsfilskrivare(Utfilshuvud huvud) {
    this.huvud = huvud;
  }

  @Override
  public Svar<Innehall> verifikationer(List<Bokforingsunderlag> underlag) {
    List<Faltfel> fel = fel(underlag);
    return fel.isEmpty()
        ? Svar.ja(Sieskrivare.skriv(fil(underlag)).innehall())
        : Svar.nej(Hinder.regel("ej_bokforbart", Mening.av("ej_bokforbart"), fel));
  }

  private Siefil fil(List<Bokforingsunderlag> underlag) {
    List<Sieobjekt> projekt = projekt(underlag);
    return new Siefil(
        huvud.for_(List.of()),
        List.of(),
        projekt.isEmpty() ? List.of() : List.of(new Siedimension(Objektref.PROJEKT, "Projekt")),
        projekt,
        List.of(),
        List.of(),
        underlag.stream().map(Bokforingsfilskrivare::verifikation).toList());
  }

  private static List<Sieobjekt> projekt(List<Bokforingsunderlag> underlag) {
    Map<String, Sieobjekt> projekt = new LinkedHashMap<>();
    underlag.stream()
        .flatMap(u -> u.rader().stream())
        .flatMap(r -> r.projekt().stream())
        .forEach(
            p ->
                projekt.putIfAbsent(
                    p.nummer(), new Sieobjekt(Objektref.PROJEKT, p.nummer(), p.namn())));
    return List.copyOf(projekt.values());
  }

  private static Sieverifikation verifikation(Bokforingsunderlag u) {
    return new Sieverifikation(
        "",
        "",
        u.dag(),
        u.text(),
        Optional.empty(),
        "",
        u.rader().stream()
            .map(
                r ->
                    Transaktion.av(
                        r.konto(),
                        r.projekt().stream()
                            .map(p -> new Objektref(Objektref.PROJEKT, p.nummer()))
                            .toList(),
                        r.belopp(),
                        r.text()))
            .toList());
  }

  private static List<Faltfel> fel(List<Bokforingsunderlag> underlag) {
    List<Faltfel> fel = new ArrayList<>();
    for (int i = 0; i < underlag.size(); i++) {
      Bokforingsunderlag u = underlag.get(i);
      String falt = "underlag[" + i + "]";
      Belopp summa =
          u.rader().stream().map(Bokforingsunderlag.Rad::belopp).reduce(Belopp.NOLL, Belopp::plus);
      if (u.rader().isEmpty() || !summa.arNoll()) {
        fel.add(new Faltfel(falt, "obalans", Mening.av("obalans", u.text())));
      }
      if (u.rader().stream().anyMatch(r -> !r.konto().matches("\\d{1,10}") || forStort(r))) {
        fel.add(new Faltfel(falt, "fel_rad", Mening.av("fel_rad", u.text())));
      }
    }
    return fel;
  }

  private static boolean forStort(Bokforingsunderlag.Rad rad) {
    return rad.belopp().compareTo(STORST) > 0 || rad.belopp().compareTo(STORST.negativt()) < 0;
  }
}
