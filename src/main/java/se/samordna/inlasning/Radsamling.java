package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/**
 * Samlar rader till en långform och prövar var och en. Varje fel nämns med sin rad; finns något fel
 * läses inget.
 */
final class Radsamling {

  private static final Pattern AR = Pattern.compile("(19[9]|20\\d|21\\d)\\d");

  /** En rad som filen har den, innan den prövats. */
  record Raden(
      int nummer,
      String ar,
      String slag,
      String namn,
      String lage,
      String konto,
      Cell belopp,
      Summatackning tackning) {}

  private final String enhet;
  private final Beloppstolk tolk;
  private final Teckenregel tecken;
  private final IntFunction<String> radnamn;
  private final List<Langrad> rader = new ArrayList<>();
  private final List<Langform.Fraga> fragor = new ArrayList<>();
  private final List<Faltfel> fel = new ArrayList<>();
  private final Map<List<Object>, Integer> sedda = new HashMap<>();

  Radsamling(String enhet, Decimaltecken decimal, Teckenregel tecken, IntFunction<String> radnamn) {
    this.enhet = enhet;
    this.tolk = new Beloppstolk(enhet.equals("tkr"), decimal);
    this.tecken = tecken;
    this.radnamn = radnamn;
  }

  Svar<Langform> svar() {
    return fel.isEmpty()
        ? Svar.ja(new Langform(enhet, rader, fragor))
        : Svar.nej(Filhinder.rader(fel));
  }

  void lagg(Raden rad) {
    int fore = fel.size();
    krav(rad, AR.matcher(rad.ar()).matches(), "ar", Mening.av("ar"));
    krav(rad, Radregler.slagDuger(rad.slag()), "slag", Mening.av("slag", rad.slag()));
    krav(rad, Radregler.namnDuger(rad.namn()), "rad", Mening.av("rad"));
    krav(rad, Radregler.kontoDuger(rad.konto()), "konto", Mening.av("konto"));
    provaLage(rad);
    long ore = belopp(rad);
    if (fel.size() == fore) {
      spara(rad, ore);
    }
  }

  private void provaLage(Raden rad) {
    String lage = rad.lage();
    krav(rad, Radregler.lageDuger(rad.slag(), lage), "lage", Mening.av("lage", lage, rad.slag()));
  }

  private long belopp(Raden rad) {
    return switch (tolk.tolka(rad.belopp())) {
      case Beloppstolk.Utfall.Fel(String varfor) -> {
        fel.add(Beloppstolk.fel(radnamn.apply(rad.nummer()), varfor));
        yield 0;
      }
      case Beloppstolk.Utfall.Ore(long ore, var anmarkning) -> {
        anmarkning.ifPresent(a -> fragor.add(new Langform.Fraga(rad.nummer(), a)));
        yield medTecken(rad, tecken.normalt(rad.slag(), rad.namn(), rad.tackning().art(), ore));
      }
    };
  }

  private long medTecken(Raden rad, long ore) {
    krav(rad, ore >= 0 || Radregler.farVaraMinus(rad.slag()), "belopp", tecken.varforInteMinus());
    return ore;
  }

  private void krav(Raden rad, boolean uppfyllt, String falt, Mening mening) {
    if (!uppfyllt) {
      fel.add(Filhinder.rad(radnamn.apply(rad.nummer()), "felaktigt_" + falt, mening));
    }
  }

  private void spara(Raden rad, long ore) {
    int ar = Integer.parseInt(rad.ar());
    Integer forra =
        rad.slag().equals("summa")
            ? null
            : sedda.putIfAbsent(List.of(ar, rad.slag(), rad.namn()), rad.nummer());
    krav(
        rad,
        forra == null,
        "dubblett",
        Mening.av("dubblett_2", ar, (forra == null ? "" : radnamn.apply(forra))));
    rader.add(
        new Langrad(
            rad.nummer(),
            ar,
            rad.slag(),
            rad.namn(),
            lage(rad),
            rad.konto(),
            new Belopp(ore),
            Radregler.arTryckt(rad.slag()) ? rad.tackning() : Summatackning.FORESLAS));
  }

  private String lage(Raden rad) {
    if (rad.slag().equals("insats") && rad.lage().isEmpty()) {
      fragor.add(new Langform.Fraga(rad.nummer(), Mening.text("radsamling", rad.namn())));
      return "beviljad";
    }
    return rad.lage();
  }
}
