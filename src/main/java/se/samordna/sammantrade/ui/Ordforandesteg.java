package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Hinder;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import se.samordna.sammantrade.pagaende.Gangbild;
import se.samordna.sammantrade.ui.Ordforandelage.Steg;

/**
 * Det som är näst för den som leder, räknat ur läget: föredragning, jäv, yrkanden, beslut på en
 * sakfråga; den egna akten på en formell punkt; sedan nästa punkt, och sist att avsluta.
 *
 * @param punkt punkten som behandlas
 * @param steg var man är, på en sakfråga som inte är avgjord
 * @param akt huvudknappen; tomt när inget kan göras här just nu
 */
record Ordforandesteg(
    String var,
    String ledtext,
    Optional<Punktvy> punkt,
    Optional<Steg> steg,
    Optional<Akt> akt,
    List<Akt> vidSidan) {

  /** En knapp. */
  record Akt(Slag slag, String text, Optional<Punktvy> punkt) {

    enum Slag {
      TA_UPP,
      STEG,
      JAV,
      YRKA,
      BESLUTA,
      OMROSTNING,
      FORMELL,
      AVSLUTA
    }

    /** Varför den som frågar inte tar upp punkten: hon leder den inte. */
    Optional<Hinder> hinder() {
      return punkt.filter(p -> slag == Slag.TA_UPP && !p.farLeda()).flatMap(Punktvy::beslutshinder);
    }

    static Akt av(Slag slag, String text) {
      return new Akt(slag, text, Optional.empty());
    }
  }

  Ordforandesteg {
    vidSidan = List.copyOf(vidSidan);
  }

  Steg nasta() {
    List<Steg> alla = List.of(Steg.values());
    return steg.map(s -> alla.get(Math.min(alla.indexOf(s) + 1, alla.size() - 1)))
        .orElse(Steg.FOREDRAGNING);
  }

  static Ordforandesteg av(Motesbild mote, Function<UUID, @Nullable Steg> stegen) {
    Optional<Punktvy> aktuell = aktuell(mote);
    Optional<Akt> vidare = vidare(mote, aktuell);
    if (aktuell.isEmpty()) {
      return new Ordforandesteg(
          text("ordforande.borja"),
          text(vidare.isPresent() ? "ordforande.borja.text" : "ordforande.allt_klart"),
          Optional.empty(),
          Optional.empty(),
          vidare.or(() -> Optional.of(avsluta())),
          List.of());
    }
    Punktvy punkt = aktuell.get();
    String var = text("ordforande.var", nummer(mote, punkt), attBehandla(mote).size());
    if (punkt.beslut().isPresent() || punkt.lamnad() || punkt.listan().arAvbojd()) {
      return new Ordforandesteg(
          var,
          text(vidare.isPresent() ? "ordforande.avgjord" : "ordforande.allt_klart"),
          aktuell,
          Optional.empty(),
          vidare.or(() -> Optional.of(avsluta())),
          List.of());
    }
    if (punkt.omrostning().isPresent()) {
      return new Ordforandesteg(
          var,
          text("ordforande.omrostning"),
          aktuell,
          Optional.empty(),
          Optional.empty(),
          List.of());
    }
    if (!punkt.farBesluta()) {
      return new Ordforandesteg(
          var,
          punkt.beslutshinder().map(Hinder::text).orElse(""),
          aktuell,
          Optional.empty(),
          Optional.empty(),
          med(List.of(Akt.av(Akt.Slag.JAV, text("punkt.anmal_jav"))), vidare));
    }
    return punkt.akt().arFormell()
        ? new Ordforandesteg(
            var,
            text("ordforande.formell"),
            aktuell,
            Optional.empty(),
            Optional.of(Akt.av(Akt.Slag.FORMELL, text(Formalakt.verb(punkt)))),
            med(List.of(), vidare))
        : sakfraga(var, punkt, Optional.ofNullable(stegen.apply(punkt.punkt())), vidare);
  }

  /** Nästa oavgjorda punkt, med det som knappen till den heter. */
  static Optional<Akt> attTaUpp(Motesbild mote) {
    return vidare(mote, aktuell(mote));
  }

  private static Optional<Punktvy> aktuell(Motesbild mote) {
    return mote.aktuellPunkt()
        .flatMap(a -> mote.punkter().stream().filter(p -> p.punkt().equals(a)).findFirst())
        .map(Punktvy::utanRoster);
  }

  private static Ordforandesteg sakfraga(
      String var, Punktvy punkt, Optional<Steg> valt, Optional<Akt> vidare) {
    Steg steg = valt.orElse(Steg.FOREDRAGNING);
    Akt framat = Akt.av(Akt.Slag.STEG, text("ordforande.klart." + steg));
    return switch (steg) {
      case FOREDRAGNING -> ny(var, foredragning(punkt), punkt, steg, framat, List.of(), vidare);
      case JAV ->
          ny(
              var,
              text("ordforande.jav.text"),
              punkt,
              steg,
              punkt.jav().isEmpty()
                  ? framat
                  : Akt.av(Akt.Slag.STEG, text("ordforande.inga_fler_jav")),
              List.of(Akt.av(Akt.Slag.JAV, text("punkt.anmal_jav"))),
              vidare);
      case YRKANDEN ->
          ny(
              var,
              text("ordforande.yrkanden.text"),
              punkt,
              steg,
              framat,
              List.of(Akt.av(Akt.Slag.YRKA, text("yrkande.yrka"))),
              vidare);
      case BESLUT ->
          ny(
              var,
              text(flera(punkt) ? "ordforande.flera_forslag" : "ordforande.beslut.text"),
              punkt,
              steg,
              Akt.av(Akt.Slag.BESLUTA, text("punkt.besluta")),
              List.of(Akt.av(Akt.Slag.OMROSTNING, text("omrostning.oppna"))),
              vidare);
    };
  }

  private static Ordforandesteg ny(
      String var,
      String ledtext,
      Punktvy punkt,
      Steg steg,
      Akt akt,
      List<Akt> vidSidan,
      Optional<Akt> vidare) {
    return new Ordforandesteg(
        var,
        ledtext,
        Optional.of(punkt),
        Optional.of(steg),
        Optional.of(akt),
        med(vidSidan, vidare));
  }

  private static String foredragning(Punktvy punkt) {
    String vem = punkt.listan().foredragande();
    return vem.isBlank() ? text("ordforande.foredras") : text("ordforande.foredras_av", vem);
  }

  private static boolean flera(Punktvy punkt) {
    return punkt.yrkanden().stream()
            .filter(y -> !y.aterkallat())
            .map(Gangbild.Yrkande::utfall)
            .distinct()
            .count()
        > 1;
  }

  private static List<Akt> med(List<Akt> akter, Optional<Akt> vidare) {
    List<Akt> alla = new ArrayList<>(akter);
    vidare.ifPresent(alla::add);
    return alla;
  }

  private static Akt avsluta() {
    return Akt.av(Akt.Slag.AVSLUTA, text("ordforande.till_slutet"));
  }

  /** Nästa oavgjorda punkt: den närmast efter, annars den första som hoppats över. */
  private static Optional<Akt> vidare(Motesbild mote, Optional<Punktvy> aktuell) {
    List<Punktvy> kvar =
        attBehandla(mote).stream()
            .filter(p -> p.beslut().isEmpty() && !p.lamnad())
            .filter(p -> aktuell.filter(a -> a.punkt().equals(p.punkt())).isEmpty())
            .toList();
    return kvar.stream()
        .filter(p -> aktuell.filter(a -> a.ordning() > p.ordning()).isEmpty())
        .findFirst()
        .or(() -> kvar.stream().findFirst())
        .map(
            p ->
                new Akt(
                    Akt.Slag.TA_UPP,
                    text("ordforande.nasta", p.ordning(), p.rubrik()),
                    Optional.of(p.utanRoster())));
  }

  private static List<Punktvy> attBehandla(Motesbild mote) {
    return mote.punkter().stream().filter(p -> !p.harUtgatt() && !p.listan().arAvbojd()).toList();
  }

  private static int nummer(Motesbild mote, Punktvy punkt) {
    List<UUID> alla = attBehandla(mote).stream().map(Punktvy::punkt).toList();
    return alla.indexOf(punkt.punkt()) + 1;
  }
}
