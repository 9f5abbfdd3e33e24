package se.samordna.andring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Aterkomst;
import se.samordna.arende.Aterkomster;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.insats.Insats;
import se.samordna.insats.Insatsinsyn;
import se.samordna.sammantrade.Forslagsstatus;

/** Läser förslagen till ändringar: de öppna för staben, de uppsatta och avgjorda för alla. */
@Service
@Transactional(readOnly = true)
public class ForslagslasService {

  private final Insatsinsyn insyn;
  private final ForslagStore store;
  private final Andringsvisning visning;
  private final Aterkomster aterkomster;

  ForslagslasService(
      Insatsinsyn insyn, ForslagStore store, Andringsvisning visning, Aterkomster aterkomster) {
    this.insyn = insyn;
    this.store = store;
    this.visning = visning;
    this.aterkomster = aterkomster;
  }

  /** Insatsens förslag, senast förberett först. Utanför förbundet syns de när de satts upp. */
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Andringsforslag>> lista(InsatsId insats, Sida.Begaran sida) {
    boolean alla =
        Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.EKONOM, Roll.REVISOR);
    return insyn
        .synlig(insats)
        .som(
            i ->
                Sida.av(
                    store.lista(insats).stream().filter(f -> alla || harSattsUpp(f)).toList(),
                    sida));
  }

  /** Förslagen som insatsens sida visar dem. */
  @PreAuthorize("@behorig.inloggad()")
  public Svar<List<Visatforslag>> visade(InsatsId insats) {
    return insyn
        .synlig(insats)
        .sedan(
            i ->
                lista(insats, new Sida.Begaran(0, Sida.MEST))
                    .som(
                        s ->
                            s.innehall().stream()
                                .map(f -> new Visatforslag(f, visning.av(f, i), aterkomst(f)))
                                .toList()));
  }

  /** Varför det kom tillbaka; ett förslag som är uppsatt igen väntar på ett nytt svar. */
  private Optional<Aterkomst> aterkomst(Andringsforslag f) {
    return f.ar(Forslagsstatus.OPPET)
        ? aterkomster.avAndring(f.andringId()).reversed().stream().findFirst()
        : Optional.empty();
  }

  private static boolean harSattsUpp(Andringsforslag f) {
    return f.ar(Forslagsstatus.UPPSATT)
        || f.ar(Forslagsstatus.UTFORT)
        || f.ar(Forslagsstatus.AVSLAGET);
  }

  /** Gångerna styrelsen återremitterat förslaget och varför, den senaste först. */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Sida<Aterkomst>> aterkomster(InsatsId insats, UUID id, Sida.Begaran sida) {
    return visa(insats, id)
        .som(f -> Sida.av(aterkomster.avAndring(f.andringId()).reversed(), sida));
  }

  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Andringsforslag> visa(InsatsId insats, UUID id) {
    return insyn.synlig(insats).sedan(i -> finns(store.hitta(id), i));
  }

  static Svar<Andringsforslag> finns(Optional<Andringsforslag> f, Insats insats) {
    return Svar.finns(f.filter(x -> x.insats().equals(insats.id())), Mening.av("sak_10"));
  }
}
