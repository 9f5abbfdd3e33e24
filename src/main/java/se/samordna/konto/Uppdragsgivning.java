package se.samordna.konto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.forbund.Verksamhet;
import se.samordna.forbund.forordnanden.ForordnandeService;
import se.samordna.forbund.forordnanden.NyttForordnande;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.VerksamhetId;
import se.samordna.identitet.Roll;

/** Ger den inbjudna det hon ska göra, genom registrets egna tjänster. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Uppdragsgivning {

  private final ForordnandeService forordnanden;
  private final Register register;

  Uppdragsgivning(ForordnandeService forordnanden, Register register) {
    this.forordnanden = forordnanden;
    this.register = register;
  }

  /** Allt, eller ett nej som säger vilken rad som är fel. */
  Svar<Klart> ge(Inbjudan i) {
    List<Hinder.Faltfel> fel = new ArrayList<>();
    for (int nr = 0; nr < i.uppdrag().size(); nr++) {
      if (ge(i.anvandare(), i.uppdrag().get(nr)) instanceof Svar.Nej<?>(Hinder h)) {
        fel.addAll(i("uppdrag[" + nr + "]", h));
      }
    }
    return fel.isEmpty() ? Svar.klart() : Svar.nej(Hinder.form(fel));
  }

  private static List<Hinder.Faltfel> i(String rad, Hinder h) {
    return h.fel().isEmpty()
        ? List.of(new Hinder.Faltfel(rad, h.kod(), h.mening()))
        : h.fel().stream()
            .map(f -> new Hinder.Faltfel(rad + "." + f.falt(), f.kod(), f.mening()))
            .toList();
  }

  private Svar<Klart> ge(String person, Inbjudan.Ny ny) {
    Optional<Roll> roll = Roll.av(ny.roll());
    if (roll.isEmpty()) {
      return fel("roll", "okant_varde", Mening.av("konto_okand_roll"));
    }
    return switch (roll.get()) {
      case STYRELSE, PRESIDIUM, BEREDNING ->
          fel("roll", "ges_som_plats", Mening.av("konto_ges_som_plats"));
      case DRIFT -> fel("roll", "okant_varde", Mening.av("konto_okand_roll"));
      case SOKANDE -> sokande(person, ny);
      case FORBUNDSCHEF, ADMINISTRATOR, EKONOM, REVISOR, STYRGRUPP ->
          forordnanden
              .ge(new NyttForordnande(person, ny.roll(), ny.fran(), ny.till()))
              .som(f -> Klart.KLART);
    };
  }

  /** Den som söker hör till en verksamhet; med bara medlemmen duger dess enda verksamhet. */
  private Svar<Klart> sokande(String person, Inbjudan.Ny ny) {
    List<VerksamhetId> traffar =
        register.verksamheter().stream()
            .filter(v -> ny.medlem().map(m -> m.equals(v.medlem())).orElse(true))
            .filter(v -> ny.verksamhet().map(id -> id.equals("" + v.id())).orElse(true))
            .map(Verksamhet::id)
            .toList();
    if (traffar.size() != 1 || (ny.verksamhet().isEmpty() && ny.medlem().isEmpty())) {
      return fel("verksamhetId", "valj_verksamhet", Mening.av("konto_valj_verksamhet"));
    }
    return forordnanden.blirSokande(person, traffar.getFirst(), ny.fran(), ny.till());
  }

  private static Svar<Klart> fel(String falt, String kod, Mening mening) {
    return Svar.nej(Hinder.form(List.of(new Hinder.Faltfel(falt, kod, mening))));
  }
}
