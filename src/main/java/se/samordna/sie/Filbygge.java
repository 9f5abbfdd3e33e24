package se.samordna.sie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/** Tar emot rad efter rad och bygger filen. */
final class Filbygge {

  private final Felsamling fel;
  private final Huvudbygge huvud;
  private final Verifikationsbygge verifikationer;
  private final Map<String, Siekonto> konton = new LinkedHashMap<>();
  private final List<Siedimension> dimensioner = new ArrayList<>();
  private final List<Sieobjekt> objekt = new ArrayList<>();
  private final List<Saldopost> saldon = new ArrayList<>();
  private final List<Periodpost> perioder = new ArrayList<>();
  private int kontrollsummor;

  Filbygge(Felsamling fel) {
    this.fel = fel;
    this.huvud = new Huvudbygge(fel);
    this.verifikationer = new Verifikationsbygge(fel);
  }

  void ta(Post post) {
    Falttolk falt = new Falttolk(post, fel);
    if (textkontoUtanBelopp(post, falt)) {
      return;
    }
    switch (post.etikett()) {
      case "#VER" -> verifikationer.borja(post);
      case "{" -> verifikationer.oppna(post);
      case "}" -> verifikationer.stang(post);
      case "#TRANS" -> verifikationer.rad(post, Transaktion.Slag.TRANS);
      case "#RTRANS" -> verifikationer.rad(post, Transaktion.Slag.RTRANS);
      case "#BTRANS" -> verifikationer.rad(post, Transaktion.Slag.BTRANS);
      case "#KONTO" -> konto(new Siekonto(falt.konto(0), falt.text(1), Optional.empty()));
      case "#KTYP" -> kontotyp(falt);
      case "#DIM", "#UNDERDIM" ->
          dimensioner.add(
              new Siedimension(falt.heltal(0, Mening.av("sie_dimensionen")), falt.text(1)));
      case "#OBJEKT" ->
          objekt.add(
              new Sieobjekt(
                  falt.heltal(0, Mening.av("sie_dimensionen")),
                  falt.objektnummer(falt.text(1)),
                  falt.text(2)));
      case "#IB", "#UB", "#OIB", "#OUB", "#RES" -> saldon.add(saldo(post, falt));
      case "#PSALDO", "#PBUDGET" -> perioder.add(period(post, falt));
      case "#KSUMMA" -> kontrollsummor++;
      default -> ovrig(post);
    }
  }

  /** Ett konto som är text läses inte, och behövs inte så länge inget är bokfört på det. */
  private boolean textkontoUtanBelopp(Post post, Falttolk falt) {
    int plats =
        switch (post.etikett()) {
          case "#KONTO", "#KTYP" -> 0;
          case "#IB", "#UB", "#OIB", "#OUB", "#RES" -> 1;
          case "#PSALDO", "#PBUDGET" -> 2;
          default -> -1;
        };
    boolean utan =
        plats >= 0
            && falt.textkonto(plats)
            && (plats == 0 || noll(post.text(falt.efterLista(plats + 1))));
    if (utan) {
      fel.textkonto(post.rad(), post.text(plats));
    }
    return utan;
  }

  static boolean noll(String belopp) {
    return Siebelopp.tolka(belopp).filter(Belopp::arNoll).isPresent();
  }

  private void ovrig(Post post) {
    if (!post.etikett().startsWith("#")) {
      fel.fel(post.rad(), "okand_rad", Mening.av("sie_okand_rad"));
    } else if (!huvud.tar(post)) {
      fel.hoppaOver(post);
    }
  }

  private void konto(Siekonto konto) {
    konton.merge(konto.nummer(), konto, (a, b) -> new Siekonto(a.nummer(), b.namn(), a.typ()));
  }

  private void kontotyp(Falttolk falt) {
    Optional<Siekonto.Typ> typ =
        Kod.tolka(Siekonto.Typ.class, falt.text(1).toLowerCase(java.util.Locale.ROOT));
    konton.merge(
        falt.konto(0),
        new Siekonto(falt.konto(0), "", typ),
        (a, b) -> new Siekonto(a.nummer(), a.namn(), b.typ()));
  }

  private static Saldopost.Slag saldoslag(Post post) {
    return Saldopost.Slag.valueOf(post.etikett().substring(1));
  }

  private Saldopost saldo(Post post, Falttolk falt) {
    Saldopost.Slag slag = saldoslag(post);
    if (!slag.harObjekt() && !falt.objekt(2).isEmpty()) {
      fel.fel(post.rad(), "fel_falt", Mening.av("sie_saldo_objekt", post.etikett()));
    }
    return new Saldopost(
        slag,
        falt.heltal(0, Mening.av("sie_arets_nummer")),
        falt.konto(1),
        falt.objekt(2),
        falt.belopp(falt.efterLista(2)));
  }

  private static Periodpost period(Post post, Falttolk falt) {
    return new Periodpost(
        Periodpost.Slag.valueOf(post.etikett().substring(1)),
        falt.heltal(0, Mening.av("sie_arets_nummer")),
        falt.manad(1),
        falt.konto(2),
        falt.objekt(3),
        falt.belopp(falt.efterLista(3)));
  }

  Siefil klar(int sistaRad) {
    List<Sieverifikation> ver = verifikationer.klara();
    if (kontrollsummor == 1) {
      fel.fel(sistaRad, "avkortad", Mening.av("sie_avkortad"));
    }
    return new Siefil(
        huvud.klart(), List.copyOf(konton.values()), dimensioner, objekt, saldon, perioder, ver);
  }
}
