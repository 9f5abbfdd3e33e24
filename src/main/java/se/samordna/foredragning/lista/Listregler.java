package se.samordna.foredragning.lista;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;

/** Vad som får göras med listan och dess punkter, och varför inte. */
final class Listregler {

  /** En lista skriven på nytt i en annan ordning. */
  record Omordning(List<UUID> nu, List<UUID> ny) {}

  /** En punkt och den version av den som någon såg. */
  record Sedd(Listpunkt punkt, int version) {}

  /** En flytt till ett annat sammanträde. */
  record Flytt(Listmote fran, Listmote till) {}

  /** Styrelsens svar på om ett extra ärende tas upp. */
  record Upptagande(Listmote mote, Listpunkt punkt, boolean tasUpp) {}

  /** En avslutad lista är historia. */
  static final Regel<Listmote> OPPEN =
      Regel.krock("R14", "avslutat", Listmote::avslutat, m -> Mening.av("avslutat"));

  /** Varje punkt en gång: den som ordnar ska ha sett alla. */
  static final Regel<Omordning> ORDNING =
      Regel.fast(
          "",
          o ->
              o.nu().size() != o.ny().size()
                  || !new HashSet<>(o.nu()).equals(new HashSet<>(o.ny())),
          Hinder.form(
              List.of(new Hinder.Faltfel("ordning", "fel_punkter", Mening.av("fel_punkter")))));

  static final Regel<Sedd> VERSION =
      Regel.fast("", s -> s.punkt().version() != s.version(), Hinder.inaktuellVersion());

  static final Regel<Listpunkt> UTGATT =
      Regel.krock("", "utgatt", Listpunkt::utgick, p -> Mening.av("utgatt_2"));

  /** Det som är beslutat eller har utgått står fast. */
  static final List<Regel<Listpunkt>> LEVANDE =
      List.of(
          Regel.krock(
              "R16", "redan_beslutad", Listpunkt::beslutad, p -> Mening.av("redan_beslutad")),
          UTGATT);

  /**
   * En punkt utgår eller flyttas före sammanträdet. Under det beslutar styrelsen att den utgår
   * eller bordläggs; efter det får en punkt som inte hanns med lämna listan.
   */
  static final Regel<Listmote> LAMNA =
      new Regel<>(
          "", "motet_oppnat", m -> m.oppnat() && !m.avslutat(), m -> Mening.av("motet_oppnat_2"));

  /** En punkt flyttas till ett annat sammanträde av samma slag, som inte är avslutat. */
  static final List<Regel<Flytt>> FLYTTEN =
      List.of(
          new Regel<>(
              "",
              "samma_mote",
              f -> f.fran().id().equals(f.till().id()),
              f -> Mening.av("samma_mote")),
          new Regel<>(
              "",
              "fel_slag",
              f -> f.fran().slag() != f.till().slag(),
              f -> Mening.av("fel_slag_4")),
          new Regel<>("R14", "avslutat", f -> f.till().avslutat(), f -> Mening.av("avslutat_2")));

  /** Styrelsen säger om ett extra ärende tas upp; det som stod i kallelsen tas alltid upp. */
  static final Regel<Upptagande> EXTRA =
      new Regel<>("", "inte_extra", u -> !u.punkt().sen(), u -> Mening.av("inte_extra"));

  /** Ett nej är styrelsens, och den säger inget förrän den har samlats. */
  static final Regel<Upptagande> SAMLAD =
      new Regel<>(
          "",
          "inte_oppnat",
          u -> !u.tasUpp() && !u.mote().oppnat(),
          u -> Mening.av("inte_oppnat_2"));

  /** Styrelsen säger nej innan ärendet behandlas; det som yrkats och röstats på avgörs. */
  static final Regel<Upptagande> OBEHANDLAD =
      new Regel<>(
          "",
          "behandlas_redan",
          u -> !u.tasUpp() && u.punkt().paborjad(),
          u -> Mening.av("behandlas_redan"));

  static final List<Regel<Upptagande>> EXTRA_ARENDET = List.of(EXTRA, SAMLAD, OBEHANDLAD);

  private Listregler() {}

  static Optional<Hinder> oppen(Listmote mote) {
    return OPPEN.prova(mote);
  }

  static Optional<Hinder> ordning(List<UUID> nu, List<UUID> ny) {
    return ORDNING.prova(new Omordning(nu, ny));
  }

  static Optional<Hinder> version(Listpunkt punkt, int version) {
    return VERSION.prova(new Sedd(punkt, version));
  }

  static Optional<Hinder> levande(Listpunkt punkt) {
    return Regel.forsta(LEVANDE, punkt);
  }

  /** Det som utgått ur listan är inte kvar på den. */
  static Optional<Hinder> kvar(Listpunkt punkt) {
    return UTGATT.prova(punkt);
  }

  static Optional<Hinder> farLamna(Listmote mote) {
    return LAMNA.prova(mote);
  }

  static Optional<Hinder> flytt(Listmote fran, Listmote till) {
    return Regel.forsta(FLYTTEN, new Flytt(fran, till));
  }

  static Optional<Hinder> upptagande(Listmote mote, Listpunkt punkt, boolean tasUpp) {
    return Regel.forsta(EXTRA_ARENDET, new Upptagande(mote, punkt, tasUpp));
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
}
