package se.samordna.sammantrade.lista;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Hinder;

/** Vad som får göras med listan och dess punkter, och varför inte. */
final class Listregler {

  private Listregler() {}

  /** En avslutad lista är historia. */
  static Optional<Hinder> oppen(Listmote mote) {
    return nar(
        mote.avslutat(),
        Hinder.krock(
            "avslutat", "Sammanträdet är avslutat. Föredragningslistan kan inte längre ändras."));
  }

  /** Varje punkt en gång: den som ordnar ska ha sett alla. */
  static Optional<Hinder> ordning(List<UUID> nu, List<UUID> ny) {
    boolean samma = nu.size() == ny.size() && new HashSet<>(nu).equals(new HashSet<>(ny));
    return nar(
        !samma,
        Hinder.form(
            List.of(
                new Hinder.Faltfel(
                    "ordning",
                    "fel_punkter",
                    "Räkna upp listans alla punkter, var och en en gång."))));
  }

  static Optional<Hinder> version(Listpunkt punkt, int version) {
    return nar(punkt.version() != version, Hinder.inaktuellVersion());
  }

  /** Det som är beslutat eller har utgått står fast. */
  static Optional<Hinder> levande(Listpunkt punkt) {
    return forsta(
        nar(
            punkt.beslutad(),
            Hinder.krock(
                "redan_beslutad", "Punkten är redan avgjord. Läs in sammanträdet på nytt.")),
        kvar(punkt));
  }

  /** Det som utgått ur listan är inte kvar på den. */
  static Optional<Hinder> kvar(Listpunkt punkt) {
    return nar(
        punkt.utgick(), Hinder.krock("utgatt", "Punkten har redan utgått ur föredragningslistan."));
  }

  /**
   * En punkt utgår eller flyttas före sammanträdet. Under det beslutar styrelsen att den utgår
   * eller bordläggs; efter det får en punkt som inte hanns med lämna listan.
   */
  static Optional<Hinder> farLamna(Listmote mote) {
    return nar(
        mote.oppnat() && !mote.avslutat(),
        Hinder.regel(
            "motet_oppnat",
            "Sammanträdet pågår. Låt styrelsen besluta att punkten utgår eller bordläggs."));
  }

  /** En punkt flyttas till ett annat sammanträde av samma slag, som inte är avslutat. */
  static Optional<Hinder> flytt(Listmote fran, Listmote till) {
    return forsta(
        nar(
            fran.id().equals(till.id()),
            Hinder.regel("samma_mote", "Välj ett annat sammanträde än det punkten står på.")),
        nar(
            fran.slag() != till.slag(),
            Hinder.regel("fel_slag", "Välj ett sammanträde av samma slag.")),
        nar(
            till.avslutat(),
            Hinder.regel("avslutat", "Det sammanträdet är avslutat. Välj ett annat.")));
  }

  /** Styrelsen säger om ett extra ärende tas upp; det som stod i kallelsen tas alltid upp. */
  static Optional<Hinder> extra(Listpunkt punkt) {
    return nar(
        !punkt.sen(),
        Hinder.regel(
            "inte_extra", "Punkten stod i kallelsen. Bara om extra ärenden sägs att de tas upp."));
  }

  /** Ett nej är styrelsens, och den säger inget förrän den har samlats. */
  static Optional<Hinder> samlad(Listmote mote, boolean tasUpp) {
    return nar(
        !tasUpp && !mote.oppnat(),
        Hinder.regel(
            "inte_oppnat",
            "Styrelsen kan inte säga nej förrän sammanträdet är öppnat. Håll uppropet först, eller"
                + " låt punkten utgå ur listan."));
  }

  /** Styrelsen säger nej innan ärendet behandlas; det som yrkats och röstats på avgörs. */
  static Optional<Hinder> farAvbojas(Listpunkt punkt, boolean tasUpp) {
    return nar(
        !tasUpp && punkt.paborjad(),
        Hinder.regel(
            "behandlas_redan",
            "Ärendet behandlas redan: yrkanden, röster eller en paragraf är antecknade. Avgör det"
                + " med ett beslut, eller återkalla yrkandena."));
  }

  @SafeVarargs
  static Optional<Hinder> forsta(Optional<Hinder>... hinder) {
    for (Optional<Hinder> h : hinder) {
      if (h.isPresent()) {
        return h;
      }
    }
    return Optional.empty();
  }

  private static Optional<Hinder> nar(boolean brister, Hinder hinder) {
    return brister ? Optional.of(hinder) : Optional.empty();
  }
}
