package se.samordna.arende;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende.Status;
import se.samordna.arende.Arenden.NyHandling;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.ritning.Element;

/** Ärendets handlingar: läsa dem, och lägga till bilagor. */
@Service
@Transactional
public class HandlingService {

  /** Största fil som tas emot, i byte. */
  public static final int STORST = Mottagenfil.STORST;

  private final Arenden arenden;
  private final HandlingStore store;
  private final Aterkomster aterkomster;
  private final Klocka klocka;

  HandlingService(Arenden arenden, HandlingStore store, Aterkomster aterkomster, Klocka klocka) {
    this.arenden = arenden;
    this.store = store;
    this.aterkomster = aterkomster;
    this.klocka = klocka;
  }

  /** En handling med innehåll, för nedladdning. */
  public record Nedladdning(Handling handling, Innehall innehall) {}

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Handling>> lista(ArendeId arende, Sida.Begaran sida) {
    return arenden.oppnaHandlingar(arende).som(a -> sida(arende, sida));
  }

  /** Det som inte längre gäller säger vilken omgång det hör till. */
  private Sida<Handling> sida(ArendeId arende, Sida.Begaran sida) {
    List<Aterkomst> tillbaka = aterkomster.i(arende);
    return new Sida<>(
        store.lista(arende, sida).stream().map(h -> h.mot(tillbaka)).toList(), store.antal(arende));
  }

  /** Alla ärendets handlingar, hur många de än är. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<List<Handling>> alla(ArendeId arende) {
    return arenden.oppnaHandlingar(arende).som(a -> Sida.alla(s -> sida(arende, s)));
  }

  /** Vad som återstår innan den som frågar får öppna handlingarna; tomt när inget gör det. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Optional<Hinder> attOppna(ArendeId arende) {
    return arenden.oppnaInnehall(arende) instanceof Svar.Nej<Arende>(Hinder nej)
        ? Optional.of(nej)
        : Optional.empty();
  }

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Nedladdning> innehall(HandlingId id) {
    return Svar.finns(store.arende(id), Mening.av("sak_3"))
        .sedan(arenden::oppnaInnehall)
        .sedan(a -> nedladdning(id));
  }

  private Svar<Nedladdning> nedladdning(HandlingId id) {
    Optional<Nedladdning> fil =
        store.hitta(id).flatMap(h -> store.innehall(id).map(i -> new Nedladdning(h, i)));
    return Svar.finns(fil, Mening.av("sak_3"));
  }

  /** Lägger till en bilaga. Innehållet avgör typen; namnet är bara till för läsaren. */
  @PreAuthorize("@behorig.har('sokande', 'forbundschef', 'administrator')")
  public Svar<Handling> laggTill(ArendeId arende, String namn, Innehall innehall) {
    return arenden
        .oppnaHandlingar(arende)
        .sedan(a -> Mottagenfil.prova(namn, innehall))
        // Ärendet låses först när filen är granskad; det tar tid, och andra ska kunna arbeta under
        // tiden.
        .sedan(fil -> farLaggaTill(arenden.las(arende)).som(a -> fil))
        .som(fil -> spara(arende, fil));
  }

  /**
   * Tar bort en bilaga ur det egna utkastet. Det går tills ansökan skickas till parterna; det som
   * är inlämnat är en handling och står kvar.
   */
  @PreAuthorize("@behorig.har('sokande')")
  public Svar<Handling> taBort(HandlingId id) {
    return Svar.finns(store.arende(id), Mening.av("sak_3"))
        .sedan(arenden::oppnaHandlingar)
        .sedan(a -> Svar.finns(store.hitta(id), Mening.av("sak_3")))
        .sedan(h -> farTaBort(store.arende(id).map(arenden::las).orElseThrow(), h))
        .som(this::taBort);
  }

  /** Sant för en bilaga som den inloggade får ta bort nu. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public boolean farTaBort(ArendeId arende, Handling handling) {
    return Inloggad.aktor().har(Roll.SOKANDE)
        && arenden.oppnaHandlingar(arende).sedan(a -> farTaBort(a, handling)).arJa();
  }

  private Svar<Handling> farTaBort(Arende arende, Handling handling) {
    if (!arenden.arSokande(Inloggad.aktor(), arende.id())) {
      return Svar.nej(Hinder.roll("inte_sokande", Mening.av("inte_sokande_2")));
    }
    boolean egen = handling.slag() == Handlingsslag.BILAGA && handling.nr().isEmpty();
    if (arende.arInlamnat() || !egen) {
      return Svar.nej(Hinder.regel("handlingen_inlamnad", Mening.av("handlingen_inlamnad")));
    }
    return arende.processteg().equals(Element.GODKANN_ANSOKAN)
        ? Svar.nej(Hinder.regel("ansokan_last", Mening.av("ansokan_last_2")))
        : Svar.ja(handling);
  }

  private Handling taBort(Handling handling) {
    ArendeId arende = store.arende(handling.id()).orElseThrow();
    if (!store.taBort(handling.id())) {
      throw new IllegalStateException(
          "Bilagan " + handling.handlingId() + " gick inte att ta bort");
    }
    arenden.handelseForSokande(
        arende, "bilaga_borttagen", Mening.av("handelse_bilaga_borttagen", handling.namn()));
    return handling;
  }

  private Svar<Arende> farLaggaTill(Arende arende) {
    Aktor aktor = Inloggad.aktor();
    if (!aktor.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)
        && !arenden.arSokande(aktor, arende.id())) {
      return Svar.nej(Hinder.roll("inte_sokande", Mening.av("inte_sokande")));
    }
    return arende.status() == Status.ATERKALLAD || arende.status() == Status.AVSLUTAD
        ? Svar.nej(Hinder.regel("arendet_avslutat", Mening.av("arendet_avslutat")))
        : Svar.ja(arende);
  }

  private Handling spara(ArendeId arende, Mottagenfil fil) {
    HandlingId id =
        arenden.laggTill(
            arende,
            new NyHandling(
                Handlingsslag.BILAGA,
                fil.namn(),
                fil.innehallstyp(),
                fil.innehall(),
                klocka.idag(),
                Inloggad.aktor().namn()));
    Arende nu = arenden.las(arende);
    Mening text = Mening.av("handelse_bilaga", fil.namn());
    if (nu.arInlamnat() || !arenden.arSokande(Inloggad.aktor(), arende)) {
      arenden.handelse(arende, "bilaga", text);
    } else {
      arenden.handelseForSokande(arende, "bilaga", text);
    }
    return store.hitta(id).orElseThrow();
  }
}
