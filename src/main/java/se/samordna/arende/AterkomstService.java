package se.samordna.arende;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende.Steg;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;

/**
 * Varför ett ärende kommit tillbaka, för den som ser ärendet och inte har jäv (R15). Orden är
 * beslutets motivering, som står i protokollet: den som inte svarat på frågan om jäv får läsa dem,
 * för att veta varför frågan ställs igen.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@behorig.inloggad()")
public class AterkomstService {

  /** Här ligger ärendet när det som skickades tillbaka görs om. */
  private static final Set<Steg> GORS_OM = Set.of(Steg.BEREDNING, Steg.KOMPLETTERING, Steg.FORSLAG);

  private final Arenden arenden;
  private final Aterkomster aterkomster;

  AterkomstService(Arenden arenden, Aterkomster aterkomster) {
    this.arenden = arenden;
    this.aterkomster = aterkomster;
  }

  /** Alla gånger, den senaste först. */
  public Svar<Sida<Aterkomst>> lista(ArendeId arende, Sida.Begaran sida) {
    return arenden
        .oppnaHandlingar(arende)
        .som(a -> Sida.av(aterkomster.i(arende).reversed(), sida));
  }

  /** Den senaste gången, medan det som skickades tillbaka görs om; annars tomt. */
  public Optional<Aterkomst> pagar(ArendeId arende) {
    return arenden.oppnaHandlingar(arende) instanceof Svar.Ja<Arende>(Arende a)
            && GORS_OM.contains(a.steg())
        ? senaste(aterkomster.i(arende))
        : Optional.empty();
  }

  private static Optional<Aterkomst> senaste(List<Aterkomst> alla) {
    return alla.isEmpty() ? Optional.empty() : Optional.of(alla.getLast());
  }
}
