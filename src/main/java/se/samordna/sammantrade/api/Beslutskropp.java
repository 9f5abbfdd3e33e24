package se.samordna.sammantrade.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Betalningsrad;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.FattaBeslut;

/**
 * Ett beslut så som det skickas.
 *
 * @param satser att-satserna som styrelsen vill ha dem; utelämnat tar förslagets, ordagrant
 * @param justerare de som väljs, på punkten för val av justerare
 * @param presidium de som väljs, på punkten för val av presidium; registret skrivs från dagen efter
 */
record Beslutskropp(
    @Nullable String utfall,
    @Nullable List<Betalningsrad> belopp,
    @Nullable List<@Nullable String> villkor,
    @Nullable String motivering,
    @Nullable String undantagSkal,
    Optional<Boolean> indexuppraknas,
    @Nullable List<@Nullable String> satser,
    @Nullable List<@Nullable String> justerare,
    Optional<Presidierad> presidium) {

  /** De som väljs till presidium. */
  record Presidierad(@Nullable String ordforande, @Nullable List<@Nullable String> vice) {}

  Svar<FattaBeslut> kommando() {
    Granskning g = new Granskning();
    Optional<Utfall> valt = g.val("utfall", utfall, Utfall.class);
    List<Betalningsrad> rader = g.lista("belopp", belopp);
    for (int i = 0; i < rader.size(); i++) {
      String falt = "belopp[" + i + "].finansiering";
      rader.get(i).finansiering().ifPresent(f -> g.val(falt, f, Finansiering.Kalla.class));
    }
    return g.svar(true)
        .som(
            ok ->
                new FattaBeslut(
                    valt.orElseThrow(),
                    rader.stream().map(Betalningsrad::finansieringen).toList(),
                    texter(villkor),
                    Skrivet.text(motivering),
                    Optional.of(Skrivet.text(undantagSkal).strip()).filter(s -> !s.isEmpty()),
                    indexuppraknas.orElse(false),
                    texter(satser),
                    texter(justerare),
                    presidium.map(
                        p ->
                            new FattaBeslut.Presidium(
                                Skrivet.text(p.ordforande()), texter(p.vice())))));
  }

  private static List<String> texter(@Nullable List<@Nullable String> lista) {
    return lista == null ? List.of() : lista.stream().map(Skrivet::text).toList();
  }
}
