package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Valt;
import se.samordna.ansokan.Versionsskillnad;
import se.samordna.ansokan.Versionsskillnad.Andring;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tillbakablick.Skillnad;

/** Skillnaden mellan två versioner med skärmens ord: fältens namn, medlemmars och personers. */
final class Skillnadsrader {

  private final Register register;

  Skillnadsrader(Register register) {
    this.register = register;
  }

  List<Skillnad> av(Versionsskillnad skillnad) {
    return skillnad.andringar().stream().map(this::av).toList();
  }

  private Skillnad av(Andring<?> a) {
    return new Skillnad(
        Faltnamn.visat(a.falt()), rader(a.falt(), a.fore()), rader(a.falt(), a.efter()));
  }

  private List<String> rader(String falt, List<?> varden) {
    return varden.stream().map(v -> rad(falt, v)).toList();
  }

  private String rad(String falt, Object varde) {
    return switch (varde) {
      case Ansokan.Mal m -> mal(m);
      case Ansokan.Part p -> part(p);
      case Ansokan.Budgetrad b -> ihop(Integer.toString(b.ar()), b.post(), kr(b.beloppOre()));
      case Ansokan.Medfinansiering m -> medfinansiering(m);
      case Valt<?> v -> text(falt + "." + v.kod());
      default -> varde.toString();
    };
  }

  private static String mal(Ansokan.Mal m) {
    return Stream.of(
            ord("text", m.text()),
            ord("matt", m.matt()),
            ord("utgangslage", m.utgangslage()),
            ord("malvarde", m.malvarde()),
            ord("kalla", m.kalla()))
        .collect(Collectors.joining("\n"));
  }

  private static String ord(String namn, String varde) {
    return text("ansokan.mal." + namn) + ": " + varde;
  }

  private String part(Ansokan.Part p) {
    return ihop(
        register.medlem(p.medlem()).map(Medlem::namn).orElse(""),
        p.roll().arTomt() ? "" : text("partsroll." + p.roll().kod()),
        register.person(p.kontakt()).map(Person::namn).orElse(""));
  }

  private static String medfinansiering(Ansokan.Medfinansiering m) {
    return ihop(
        Integer.toString(m.ar()),
        m.fran(),
        kr(m.beloppOre()),
        m.viaForbundet() ? text("ansokan.medfinansiering.via") : "");
  }

  private static String kr(long ore) {
    return Siffror.belopp(new Belopp(ore));
  }

  private static String ihop(String... delar) {
    return Stream.of(delar).filter(d -> !d.isBlank()).collect(Collectors.joining(", "));
  }
}
