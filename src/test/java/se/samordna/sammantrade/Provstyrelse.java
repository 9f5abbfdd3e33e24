package se.samordna.sammantrade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Narvarande;
import se.samordna.narvaro.Upprop;

/**
 * En styrelse att pröva reglerna på: medlemmarna m1…mn med var sin ledamot l1…ln och två ersättare
 * e1a, e1b i ordning. l1 är ordförande och l2 vice.
 */
public final class Provstyrelse {

  public static final LocalDate DAG = LocalDate.of(2024, 3, 1);

  private Provstyrelse() {}

  public static List<Plats> medLedamoter(int antal) {
    List<Plats> platser = new ArrayList<>();
    for (int nr = 1; nr <= antal; nr++) {
      platser.add(plats("m" + nr, Plats.Slag.LEDAMOT, "l" + nr, uppdrag(nr), 0));
      platser.add(plats("m" + nr, Plats.Slag.ERSATTARE, "e" + nr + "a", Plats.Uppdrag.INGET, 1));
      platser.add(plats("m" + nr, Plats.Slag.ERSATTARE, "e" + nr + "b", Plats.Uppdrag.INGET, 2));
    }
    return platser;
  }

  private static Plats.Uppdrag uppdrag(int nr) {
    return switch (nr) {
      case 1 -> Plats.Uppdrag.ORDFORANDE;
      case 2 -> Plats.Uppdrag.VICE;
      default -> Plats.Uppdrag.INGET;
    };
  }

  static Plats plats(
      String medlem, Plats.Slag slag, String person, Plats.Uppdrag uppdrag, int ordning) {
    return new Plats(
        UUID.randomUUID(),
        Organ.STYRELSE,
        medlem,
        slag,
        person,
        "Namn " + person,
        uppdrag,
        ordning,
        LocalDate.of(2023, 4, 1),
        Optional.empty());
  }

  /** Upprop där alla som nämns tjänstgör. */
  public static Upprop upprop(int ledamoter, String... tjanstgorande) {
    return new Upprop(
        medLedamoter(ledamoter),
        Arrays.stream(tjanstgorande).map(p -> narvarande(p, true)).toList());
  }

  public static Narvarande narvarande(String person, boolean tjanstgor) {
    return new Narvarande(person, Narvarande.Satt.RUM, tjanstgor);
  }

  public static String[] ledamoter(int fran, int till) {
    return IntStream.rangeClosed(fran, till).mapToObj(nr -> "l" + nr).toArray(String[]::new);
  }

  static Votering votering(Utfall forslag, String ledare, String... roster) {
    return new Votering(
        forslag,
        ledare,
        Arrays.stream(roster)
            .map(r -> r.split(":"))
            .map(d -> new Rostning(d[0], Rostning.Rost.valueOf(d[1])))
            .toList());
  }

  static Finansiering kronor(int ar, long kronor, Finansiering.Kalla kalla) {
    return new Finansiering(ar, Belopp.kronor(kronor), Optional.of(kalla), Optional.empty());
  }

  static Finansiering utanKalla(int ar, long kronor) {
    return new Finansiering(ar, Belopp.kronor(kronor), Optional.empty(), Optional.empty());
  }

  /** Ett läge där bifall till 100 kr 2024 ur eget kapital går igenom; ändra det som ska prövas. */
  record Lage(
      String person,
      Set<String> javiga,
      Upprop upprop,
      List<Votering> voteringar,
      Majoritet majoritet,
      Utfall utfall,
      List<Finansiering> belopp,
      Supplier<Optional<Hinder>> medel) {

    static Lage bra() {
      return new Lage(
          "l1",
          Set.of(),
          Provstyrelse.upprop(7, ledamoter(1, 7)),
          List.of(),
          Majoritet.ENKEL,
          Utfall.BIFALL,
          List.of(kronor(2024, 100, Finansiering.Kalla.EGET_KAPITAL)),
          Optional::empty);
    }

    Lage av(String ny) {
      return new Lage(ny, javiga, upprop, voteringar, majoritet, utfall, belopp, medel);
    }

    Lage jav(String... nya) {
      return new Lage(person, Set.of(nya), upprop, voteringar, majoritet, utfall, belopp, medel);
    }

    Lage uppropade(String... nya) {
      return new Lage(
          person,
          javiga,
          Provstyrelse.upprop(7, nya),
          voteringar,
          majoritet,
          utfall,
          belopp,
          medel);
    }

    Lage voterat(Votering... nya) {
      return new Lage(person, javiga, upprop, List.of(nya), majoritet, utfall, belopp, medel);
    }

    Lage krav(Majoritet ny) {
      return new Lage(person, javiga, upprop, voteringar, ny, utfall, belopp, medel);
    }

    Lage utfall(Utfall nytt) {
      return new Lage(person, javiga, upprop, voteringar, majoritet, nytt, belopp, medel);
    }

    Lage betalas(Finansiering... nya) {
      return new Lage(person, javiga, upprop, voteringar, majoritet, utfall, List.of(nya), medel);
    }

    Lage medelSager(String kod) {
      return new Lage(
          person,
          javiga,
          upprop,
          voteringar,
          majoritet,
          utfall,
          belopp,
          () -> Optional.of(Hinder.regel(kod, "Budgeten säger " + kod)));
    }

    String prova() {
      return prova(List.of(kronor(2024, 100, Finansiering.Kalla.EGET_KAPITAL)));
    }

    /** Koden för det första hindret, eller {@code går}. */
    String prova(List<Finansiering> forslag) {
      return Beslutsregler.prova(
              new Beslutslage(
                  person,
                  javiga,
                  upprop.utan(javiga),
                  voteringar,
                  false,
                  majoritet,
                  utfall,
                  Optional.of(forslag),
                  belopp,
                  medel))
          .map(Hinder::kod)
          .orElse("går");
    }
  }
}
