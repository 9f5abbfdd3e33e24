package se.samordna.forbund.registerbok;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.samordna.forbund.bildande.Inbjudare;
import se.samordna.forbund.forordnanden.ForordnandeService;
import se.samordna.forbund.forordnanden.Forordnanderoll;
import se.samordna.forbund.forordnanden.NyttForordnande;
import se.samordna.forbund.platser.PersonService;
import se.samordna.forbund.platser.Personpost;
import se.samordna.forbund.platser.Personuppgifter;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/** Personernas rader: personen, det hon är förordnad till, och inbjudan att logga in. */
@Component
class Personblad {

  private static final Pattern SKILJE = Pattern.compile("[;,\\n]");

  private final PersonService personer;
  private final ForordnandeService forordnanden;
  private final Inbjudare inbjudare;
  private final Klocka klocka;

  Personblad(
      PersonService personer, ForordnandeService forordnanden, Inbjudare inbjudare, Klocka klocka) {
    this.personer = personer;
    this.forordnanden = forordnanden;
    this.inbjudare = inbjudare;
    this.klocka = klocka;
  }

  /** Sant när raden lade till eller rättade en person, förordnade eller bjöd in henne. */
  boolean las(Registerrad rad) {
    List<Forordnanderoll> roller = roller(rad);
    boolean bjudIn = rad.janej("bjud_in").orElse(false);
    if (!rad.fel().isEmpty()) {
      return false;
    }
    boolean andrad = person(rad);
    if (!rad.fel().isEmpty()) {
      return false;
    }
    for (Forordnanderoll roll : roller) {
      andrad |= forordna(rad, roll);
    }
    return inbjud(rad, bjudIn) || andrad;
  }

  private boolean person(Registerrad rad) {
    String anvandare = rad.text("anvandare");
    Personuppgifter uppgifter =
        new Personuppgifter(rad.text("namn"), Optional.of(rad.text("titel")), rad.text("epost"));
    Optional<Personpost> fore =
        personer.alla().stream().filter(p -> p.anvandare().equals(anvandare)).findFirst();
    if (fore.isEmpty()) {
      return Radutfall.av(rad, personer.laggTill(anvandare, uppgifter));
    }
    Personpost p = fore.get();
    boolean samma =
        p.namn().equals(uppgifter.namn())
            && p.titel().orElse("").equals(rad.text("titel"))
            && p.epost().orElse("").equals(uppgifter.epost());
    return !samma && Radutfall.av(rad, personer.ratta(anvandare, p.version(), uppgifter));
  }

  /** Den som redan är förordnad, nu eller från en senare dag, förordnas inte igen. */
  private boolean forordna(Registerrad rad, Forordnanderoll roll) {
    boolean redan =
        forordnanden.alla().stream()
            .anyMatch(
                f ->
                    f.anvandare().equals(rad.text("anvandare"))
                        && f.roll() == roll
                        && !f.harSlutat(klocka.idag()));
    return !redan
        && Radutfall.av(
            rad,
            forordnanden.ge(
                new NyttForordnande(
                    rad.text("anvandare"), Kod.av(roll), Optional.empty(), Optional.empty())));
  }

  private boolean inbjud(Registerrad rad, boolean bjudIn) {
    return bjudIn
        && !inbjudare.harKonto(rad.text("anvandare"))
        && Radutfall.av(
            rad,
            inbjudare.bjudIn(
                rad.text("anvandare"), rad.text("namn"), rad.text("epost"), List.of()));
  }

  private static List<Forordnanderoll> roller(Registerrad rad) {
    return SKILJE
        .splitAsStream(rad.text("forordnad"))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .flatMap(t -> roll(rad, t).stream())
        .toList();
  }

  private static Optional<Forordnanderoll> roll(Registerrad rad, String text) {
    Optional<Forordnanderoll> roll =
        Arrays.stream(Forordnanderoll.values())
            .filter(r -> Bokord.ar(text, Kod.av(r), "registerroll_" + Kod.av(r)))
            .findFirst();
    if (roll.isEmpty()) {
      rad.fel(
          "okant_varde",
          Mening.av(
              "registerbok_okant_varde",
              Registerblad.rubrik("forordnad"),
              String.join(
                  ", ",
                  Arrays.stream(Forordnanderoll.values())
                      .map(r -> Mening.text("registerroll_" + Kod.av(r)))
                      .toList())));
    }
    return roll;
  }
}
