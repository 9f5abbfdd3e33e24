package se.samordna.beredning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.Arende;
import se.samordna.arende.Aterkomst;

/**
 * Beredningens läge i ett ärende: det som gäller nu, och för sig det som hör till tidigare
 * omgångar.
 *
 * @param omgang vilken omgång som pågår; 0 innan beredningen börjat
 * @param yttranden varje kallad medlem i den omgången
 * @param samlat gruppens yttrande i den omgången
 * @param forslag förslaget som styrelsen har att ta ställning till
 * @param aterkomst varför ärendet kom tillbaka senast, tills styrelsen får ett nytt förslag
 * @param tidigare äldst först; den pågående omgången är med när något i den fått ge vika för nytt
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Beredningslage(
    int omgang,
    List<Medlemsyttrande> yttranden,
    Optional<LocalDate> frist,
    Optional<Omgang.Samlat> samlat,
    Optional<Tjansteskrivelse> forslag,
    Optional<Aterkomst> aterkomst,
    List<Omgang> tidigare) {

  public Beredningslage {
    yttranden = List.copyOf(yttranden);
    tidigare = List.copyOf(tidigare);
  }

  static Beredningslage av(List<Omgang> omgangar, Arende arende, Optional<LocalDate> frist) {
    if (omgangar.isEmpty()) {
      return new Beredningslage(
          0, List.of(), frist, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
    Omgang nu = omgangar.getLast();
    Optional<Aterkomst> senaste =
        sista(omgangar.stream().flatMap(o -> o.aterkomster().stream()).toList());
    Optional<Tjansteskrivelse> forslag =
        sista(nu.forslag()).filter(t -> senaste.filter(a -> a.tid().isAfter(t.tid())).isEmpty());
    Optional<Omgang.Samlat> samlat =
        sista(nu.samlade())
            .filter(s -> !s.begarKomplettering() || arende.steg() == Arende.Steg.KOMPLETTERING);
    List<Omgang> tidigare = new ArrayList<>(omgangar.subList(0, omgangar.size() - 1));
    Optional.of(gavVika(nu, samlat, forslag)).filter(o -> !o.arTom()).ifPresent(tidigare::add);
    return new Beredningslage(
        nu.omgang(),
        nu.yttranden(),
        frist,
        samlat,
        forslag,
        senaste.filter(a -> forslag.isEmpty()),
        tidigare);
  }

  /** Det i den pågående omgången som något senare trätt i stället för. */
  private static Omgang gavVika(
      Omgang nu, Optional<Omgang.Samlat> samlat, Optional<Tjansteskrivelse> forslag) {
    return new Omgang(
        nu.omgang(),
        List.of(),
        nu.samlade().stream().filter(s -> samlat.filter(s::equals).isEmpty()).toList(),
        nu.forslag().stream().filter(t -> forslag.filter(t::equals).isEmpty()).toList(),
        nu.aterkomster());
  }

  private static <T> Optional<T> sista(List<T> alla) {
    return alla.isEmpty() ? Optional.empty() : Optional.of(alla.getLast());
  }
}
