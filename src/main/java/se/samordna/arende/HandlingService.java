package se.samordna.arende;

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
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Ärendets handlingar: läsa dem, och lägga till bilagor. */
@Service
@Transactional
public class HandlingService {

  /** Största fil som tas emot, i byte. */
  public static final int STORST = Mottagenfil.STORST;

  private final Arenden arenden;
  private final HandlingStore store;
  private final Klocka klocka;

  HandlingService(Arenden arenden, HandlingStore store, Klocka klocka) {
    this.arenden = arenden;
    this.store = store;
    this.klocka = klocka;
  }

  /** En handling med innehåll, för nedladdning. */
  public record Nedladdning(Handling handling, Innehall innehall) {}

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Handling>> lista(ArendeId arende, Sida.Begaran sida) {
    return arenden
        .oppnaHandlingar(arende)
        .som(a -> new Sida<>(store.lista(arende, sida), store.antal(arende)));
  }

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Nedladdning> innehall(HandlingId id) {
    return store
        .arende(id)
        .map(arenden::oppnaHandlingar)
        .orElseGet(() -> Svar.nej(Hinder.saknas("Handlingen")))
        .sedan(a -> nedladdning(id));
  }

  private Svar<Nedladdning> nedladdning(HandlingId id) {
    Optional<Nedladdning> fil =
        store.hitta(id).flatMap(h -> store.innehall(id).map(i -> new Nedladdning(h, i)));
    return fil.map(Svar::ja).orElseGet(() -> Svar.nej(Hinder.saknas("Handlingen")));
  }

  /** Lägger till en bilaga. Innehållet avgör typen; namnet är bara till för läsaren. */
  @PreAuthorize("@behorig.har('sokande', 'forbundschef', 'administrator')")
  public Svar<Handling> laggTill(ArendeId arende, String namn, Innehall innehall) {
    return arenden
        .oppnaHandlingar(arende)
        .sedan(a -> farLaggaTill(arenden.las(arende)))
        .sedan(a -> Mottagenfil.prova(namn, innehall))
        .som(fil -> spara(arende, fil));
  }

  private Svar<Arende> farLaggaTill(Arende arende) {
    Aktor aktor = Inloggad.aktor();
    if (!aktor.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)
        && !arenden.arSokande(aktor, arende.id())) {
      return Svar.nej(Hinder.roll("inte_sokande", "Bara ärendets sökande kan lägga till bilagor."));
    }
    return arende.status() == Status.ATERKALLAD || arende.status() == Status.AVSLUTAD
        ? Svar.nej(
            Hinder.regel("arendet_avslutat", "Ärendet är avslutat och tar inte emot bilagor."))
        : Svar.ja(arende);
  }

  private Handling spara(ArendeId arende, Mottagenfil fil) {
    HandlingId id =
        arenden.laggTill(
            arende,
            new NyHandling(
                "bilaga",
                fil.namn(),
                fil.innehallstyp(),
                fil.innehall(),
                klocka.idag(),
                Inloggad.aktor().namn()));
    Arende nu = arenden.las(arende);
    String text = "Bilagan ”" + fil.namn() + "” lades till.";
    if (nu.arInlamnat() || !arenden.arSokande(Inloggad.aktor(), arende)) {
      arenden.handelse(arende, "bilaga", text);
    } else {
      arenden.handelseForSokande(arende, "bilaga", text);
    }
    return store.hitta(id).orElseThrow();
  }
}
