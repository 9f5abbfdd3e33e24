package se.samordna.uppgift;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import tools.jackson.databind.JsonNode;

/** Mina uppgifter: se dem, ta en, släppa den, och slutföra den genom den modul som äger typen. */
@Service
@Transactional
@PreAuthorize("@behorig.inloggad()")
public class UppgiftService {

  private final UppgiftStore uppgifter;
  private final Uppgifter inkorg;
  private final Inkorgslista lista;
  private final Avser avser;
  private final Spar spar;
  private final Uppgiftstyper typer;

  UppgiftService(
      UppgiftStore uppgifter,
      Uppgifter inkorg,
      Inkorgslista lista,
      Avser avser,
      Spar spar,
      Uppgiftstyper typer) {
    this.uppgifter = uppgifter;
    this.inkorg = inkorg;
    this.lista = lista;
    this.avser = avser;
    this.spar = spar;
    this.typer = typer;
  }

  /** De uppgifter den som frågar får göra, närmaste frist först. */
  @Transactional(readOnly = true)
  public Sida<Uppgift> mina(
      Uppgift.Status status, Optional<UUID> arende, Optional<String> typ, Sida.Begaran sida) {
    Sida<Uppgift> rader =
        lista.lista(Inloggad.aktor(), new Inkorgslista.Urval(status, arende, typ), sida);
    return new Sida<>(
        avser.med(rader.innehall().stream().map(inkorg::utanDenSomSlutat).toList()),
        rader.totalt());
  }

  /** En öppen uppgift som den som frågar får göra, hur många andra hen än har. */
  @Transactional(readOnly = true)
  public Optional<Uppgift> min(UppgiftId id, String typ) {
    return inkorg.min(id).filter(u -> u.typ().equals(typ)).map(avser::med);
  }

  /** Tar uppgiften så att ingen annan gör den. Att ta den igen ändrar ingenting. */
  public Svar<Uppgift> ta(UppgiftId id) {
    return inkorg
        .lasOppen(id)
        .som(u -> u.tilldelad().isPresent() ? u : tilldela(u, "uppgift_tagen"))
        .som(avser::med);
  }

  /** Släpper en uppgift man tagit. Att släppa en otagen ändrar ingenting. */
  public Svar<Uppgift> slapp(UppgiftId id) {
    return inkorg
        .lasOppen(id)
        .som(u -> u.tilldelad().isEmpty() ? u : tilldela(u, "uppgift_slappt"))
        .som(avser::med);
  }

  /**
   * Lämnar kroppen till den modul som äger uppgiftens typ; dess tjänst har sin egen transaktion och
   * prövar behörighet och version. Finns redan en transaktion (idempotensnyckelns) deltar den.
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Svar<?> slutfor(UppgiftId id, String typ, JsonNode kropp) {
    return typer.slutfor(id, typ, kropp);
  }

  /** Uppgiftens typ, om aktören får göra den; 404 utanför förbundet och 403 utan roll. */
  @Transactional(readOnly = true)
  public Svar<String> typ(UppgiftId id) {
    Optional<Uppgift> uppgift = inkorg.hitta(id);
    if (uppgift.isEmpty()) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_42")));
    }
    return Svar.ja(uppgift.get().typ());
  }

  private Uppgift tilldela(Uppgift u, String handelse) {
    String vem = u.tilldelad().isEmpty() ? Inloggad.aktor().anvandare() : "";
    uppgifter.tilldela(u.id(), vem);
    spar.skriv(
        handelse,
        "uppgift:" + u.id(),
        Map.of("tilldelad", u.tilldelad().orElse("")),
        Map.of("tilldelad", vem));
    return inkorg.hitta(u.id()).orElseThrow();
  }
}
