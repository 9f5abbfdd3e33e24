package se.samordna.foredragning.lista;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/** Vad som får göras med listan och dess punkter, och varför inte. */
final class Listregler {

  private Listregler() {}

  /** En avslutad lista är historia. */
  static Optional<Hinder> oppen(Listmote mote) {
    return nar(mote.avslutat(), Hinder.krock("avslutat", Mening.av("avslutat")));
  }

  /** Varje punkt en gång: den som ordnar ska ha sett alla. */
  static Optional<Hinder> ordning(List<UUID> nu, List<UUID> ny) {
    boolean samma = nu.size() == ny.size() && new HashSet<>(nu).equals(new HashSet<>(ny));
    return nar(
        !samma,
        Hinder.form(
            List.of(new Hinder.Faltfel("ordning", "fel_punkter", Mening.av("fel_punkter")))));
  }

  static Optional<Hinder> version(Listpunkt punkt, int version) {
    return nar(punkt.version() != version, Hinder.inaktuellVersion());
  }

  /** Det som är beslutat eller har utgått står fast. */
  static Optional<Hinder> levande(Listpunkt punkt) {
    return forsta(
        nar(punkt.beslutad(), Hinder.krock("redan_beslutad", Mening.av("redan_beslutad"))),
        kvar(punkt));
  }

  /** Det som utgått ur listan är inte kvar på den. */
  static Optional<Hinder> kvar(Listpunkt punkt) {
    return nar(punkt.utgick(), Hinder.krock("utgatt", Mening.av("utgatt_2")));
  }

  /**
   * En punkt utgår eller flyttas före sammanträdet. Under det beslutar styrelsen att den utgår
   * eller bordläggs; efter det får en punkt som inte hanns med lämna listan.
   */
  static Optional<Hinder> farLamna(Listmote mote) {
    return nar(
        mote.oppnat() && !mote.avslutat(),
        Hinder.regel("motet_oppnat", Mening.av("motet_oppnat_2")));
  }

  /** En punkt flyttas till ett annat sammanträde av samma slag, som inte är avslutat. */
  static Optional<Hinder> flytt(Listmote fran, Listmote till) {
    return forsta(
        nar(fran.id().equals(till.id()), Hinder.regel("samma_mote", Mening.av("samma_mote"))),
        nar(fran.slag() != till.slag(), Hinder.regel("fel_slag", Mening.av("fel_slag_4"))),
        nar(till.avslutat(), Hinder.regel("avslutat", Mening.av("avslutat_2"))));
  }

  /** Styrelsen säger om ett extra ärende tas upp; det som stod i kallelsen tas alltid upp. */
  static Optional<Hinder> extra(Listpunkt punkt) {
    return nar(!punkt.sen(), Hinder.regel("inte_extra", Mening.av("inte_extra")));
  }

  /** Ett nej är styrelsens, och den säger inget förrän den har samlats. */
  static Optional<Hinder> samlad(Listmote mote, boolean tasUpp) {
    return nar(!tasUpp && !mote.oppnat(), Hinder.regel("inte_oppnat", Mening.av("inte_oppnat_2")));
  }

  /** Styrelsen säger nej innan ärendet behandlas; det som yrkats och röstats på avgörs. */
  static Optional<Hinder> farAvbojas(Listpunkt punkt, boolean tasUpp) {
    return nar(
        !tasUpp && punkt.paborjad(), Hinder.regel("behandlas_redan", Mening.av("behandlas_redan")));
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
