package se.samordna.arende;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende.Status;
import se.samordna.arende.Arende.Steg;
import se.samordna.arende.Arenden.Flytt;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.identitet.Spar;
import se.samordna.processmotor.Processport;
import se.samordna.ritning.Meddelande;
import se.samordna.ritning.Processid;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Uppgifter;

/** Ärendet från idé, dess tidslinje och återkallelsen. */
@Service
@Transactional
public class ArendeService {

  static final String PROCESS = Processid.MEDELSANSOKAN;
  private static final int SKAL_LANGST = 2_000;

  private final ArendeStore store;
  private final ArendeLista lista;
  private final HandelseStore handelser;
  private final Arenden arenden;
  private final Ideprovning provning;
  private final Uppgifter uppgifter;
  private final Processport process;
  private final Spar spar;
  private final Klocka klocka;

  ArendeService(
      ArendeStore store,
      ArendeLista lista,
      HandelseStore handelser,
      Arenden arenden,
      Ideprovning provning,
      Uppgifter uppgifter,
      Processport process,
      Spar spar,
      Klocka klocka) {
    this.store = store;
    this.lista = lista;
    this.handelser = handelser;
    this.arenden = arenden;
    this.provning = provning;
    this.uppgifter = uppgifter;
    this.process = process;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Lämnar en idé: ärendet finns när den svarat och processen startar efter commit. */
  @PreAuthorize("@behorig.har('sokande', 'beredning', 'forbundschef')")
  public Svar<ArendeId> lamnaIde(Ide ide) {
    return provning.prova(ide, Inloggad.aktor()).som(this::starta);
  }

  private ArendeId starta(Ide ide) {
    ArendeId id = ArendeId.ny();
    Aktor aktor = Inloggad.aktor();
    store.ny(id, aktor, ide, klocka.nu());
    arenden.handelse(id, "ide_inkommen", Mening.av("handelse_ide_inkommen", ide.rubrik()));
    spar.skriv("ide_inkommen", "arende:" + id, Map.of(), Map.of("medlem", ide.medlem()));
    process.starta(
        PROCESS,
        id,
        Map.of(
            Variabel.ARENDE_ID,
            id.toString(),
            "forbund",
            aktor.forbund(),
            Variabel.VARV,
            1,
            Variabel.ROND,
            1,
            Variabel.HUVUDMAN,
            ide.medlem()));
    return id;
  }

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Sida<Arendepost> lista(Arendefraga fraga, Sida.Begaran sida) {
    Sida<Arendepost> poster = lista.sida(Inloggad.aktor(), fraga, sida);
    return new Sida<>(poster.innehall().stream().map(this::somFarLasas).toList(), poster.totalt());
  }

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Arendepost> visa(ArendeId id) {
    return Svar.finns(lista.en(id, Inloggad.aktor()).map(this::somFarLasas), Mening.av("sak_2"));
  }

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Handelse>> tidslinje(ArendeId id, Sida.Begaran sida) {
    return arenden.oppna(id).som(a -> tidslinje(a, sida));
  }

  private Sida<Handelse> tidslinje(Arende arende, Sida.Begaran sida) {
    boolean farLasa = arenden.oppnaInnehall(arende.id()).arJa();
    return new Sida<>(
        handelser.lista(arende.id(), sida).stream()
            .map(h -> farLasa ? h : h.utanBegaran())
            .toList(),
        handelser.antal(arende.id()));
  }

  /** Vad som begärts hör till handlingarna: den som inte får läsa dem ser bara att något väntas. */
  private Arendepost somFarLasas(Arendepost post) {
    return post.kompletteringVad().isEmpty()
            || arenden.oppnaInnehall(new ArendeId(post.arendeId())).arJa()
        ? post
        : post.utanBegaran();
  }

  /** Huvudmannen tar tillbaka ärendet; går tills styrelsen har beslutat. */
  @PreAuthorize("@behorig.har('sokande')")
  public Svar<ArendeId> aterkalla(ArendeId id, String skal) {
    return arenden
        .oppna(id)
        .sedan(a -> new Granskning().obligatorisk("skal", skal, SKAL_LANGST).svar(skal.strip()))
        .sedan(s -> farAterkalla(arenden.las(id)).som(a -> aterkalla(a, s)));
  }

  private static Svar<Arende> farAterkalla(Arende a) {
    Aktor aktor = Inloggad.aktor();
    if (!aktor.har(Roll.SOKANDE) || !aktor.horTill(a.medlem())) {
      return Svar.nej(Hinder.roll("inte_huvudman", Mening.av("inte_huvudman")));
    }
    boolean fore = List.of(Status.PAGAR, Status.VILAR).contains(a.status());
    return fore && a.steg() != Steg.INSATS && a.steg() != Steg.AVSLUTAT
        ? Svar.ja(a)
        : Svar.nej(Hinder.regel("redan_beslutat", Mening.av("redan_beslutat")));
  }

  private ArendeId aterkalla(Arende a, String skal) {
    arenden.flytta(
        a.id(), new Flytt(Steg.AVSLUTAT, Status.ATERKALLAD, "", "", false, Optional.empty()));
    store.aterkallad(a.id(), skal);
    uppgifter.stangAlla(a.id());
    arenden.handelse(a.id(), "aterkallat", Mening.av("handelse_aterkallat", skal));
    process.meddela(Meddelande.ATERKALLELSE, a.id().toString(), a.id(), Map.of());
    return a.id();
  }
}
