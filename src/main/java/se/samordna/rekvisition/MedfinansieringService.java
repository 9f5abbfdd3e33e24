package se.samordna.rekvisition;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.identitet.Spar;
import se.samordna.insats.Insats;
import se.samordna.insats.InsatsStore;
import se.samordna.insats.Insatsinsyn;

/**
 * Pengar utifrån till en insats: genom förbundet i budgeten, eller vid sidan av den. Aldrig båda.
 */
@Service
@Transactional
public class MedfinansieringService {

  private final Insatsinsyn insyn;
  private final InsatsStore insatser;
  private final Insatsmedel medel;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  MedfinansieringService(
      Insatsinsyn insyn,
      InsatsStore insatser,
      Insatsmedel medel,
      Arenden arenden,
      Spar spar,
      Klocka klocka) {
    this.insyn = insyn;
    this.insatser = insatser;
    this.medel = medel;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Medfinansiering att lägga till.
   *
   * @param fran vem som betalar, till exempel ett annat samordningsförbund
   * @param viaForbundet sant när pengarna går genom förbundet
   */
  public record Ny(int ar, String fran, long beloppOre, boolean viaForbundet) {

    public Ny(int ar, @Nullable String fran, long beloppOre, boolean viaForbundet) {
      this.ar = ar;
      this.fran = Objects.requireNonNullElse(fran, "").strip();
      this.beloppOre = beloppOre;
      this.viaForbundet = viaForbundet;
    }
  }

  /** Medfinansiering som gäller; belopp i ören. */
  public record Rad(
      UUID medfinansieringId, int ar, String fran, Belopp belopp, boolean viaForbundet) {}

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Rad>> lista(InsatsId insats, Sida.Begaran sida) {
    return insyn
        .synlig(insats)
        .som(
            i ->
                Sida.av(
                    medel.medfinansiering(insats).stream()
                        .map(MedfinansieringService::rad)
                        .toList(),
                    sida));
  }

  private static Rad rad(Insatsmedel.Medfinansierat m) {
    return new Rad(m.id(), m.ar(), m.fran(), m.belopp(), m.viaForbundet());
  }

  /**
   * Nej: {@code insatsen_pagar_inte}, {@code medfinansierat_redan}, {@code saknar_finansiering}.
   */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Rad> laggTill(InsatsId insats, Ny ny) {
    UUID id = UUID.randomUUID();
    return insyn
        .synlig(insats)
        .sedan(i -> granska(ny).svar(i))
        .som(i -> insatser.las(i.id()).orElseThrow())
        .sedan(MedfinansieringService::pagar)
        .sedan(i -> laggTill(i, id, ny).som(ok -> anteckna(i, id, ny)));
  }

  private static Granskning granska(Ny ny) {
    return new Granskning()
        .ar("ar", ny.ar())
        .obligatorisk("fran", ny.fran(), 100)
        .rad("fran", ny.fran(), 100)
        .belopp("beloppOre", ny.beloppOre())
        .krav(ny.beloppOre() > 0, "beloppOre", "inget_belopp", Mening.av("inget_belopp"));
  }

  private static Svar<Insats> pagar(Insats i) {
    return i.status() == Insats.Status.PAGAR || i.status() == Insats.Status.AVTAL
        ? Svar.ja(i)
        : Svar.nej(Hinder.regel("insatsen_pagar_inte", Mening.av("insatsen_pagar_inte")));
  }

  private Svar<Klart> laggTill(Insats i, UUID id, Ny ny) {
    Insatsmedel.Akt akt = i.akt(id, klocka.idag(), "Medfinansiering från " + ny.fran());
    return medel
        .medfinansiera(
            new Insatsmedel.NyMedfinansiering(
                akt, i.rubrik(), ny.ar(), ny.fran(), new Belopp(ny.beloppOre()), ny.viaForbundet()))
        .som(
            ok -> {
              if (ny.viaForbundet() && i.status() == Insats.Status.PAGAR) {
                medel.avtala(akt);
              }
              return ok;
            });
  }

  private Rad anteckna(Insats i, UUID id, Ny ny) {
    arenden.handelse(
        i.arende(),
        "medfinansiering",
        Mening.av(
            ny.viaForbundet()
                ? "handelse_medfinansiering_genom"
                : "handelse_medfinansiering_vid_sidan",
            ny.fran(),
            ny.ar()));
    spar.skriv(
        "medfinansiering_tillagd",
        "insats:" + i.id(),
        Map.of(),
        Map.of("ar", ny.ar(), "fran", ny.fran(), "beloppOre", ny.beloppOre()));
    return new Rad(id, ny.ar(), ny.fran(), new Belopp(ny.beloppOre()), ny.viaForbundet());
  }

  /** Pengarna kommer inte. Nej: {@code stadiet_racker_inte} när de redan gått vidare. */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<UUID> aterkalla(InsatsId insats, UUID id, @Nullable String skal) {
    String varfor = Objects.requireNonNullElse(skal, "").strip();
    return insyn
        .synlig(insats)
        .sedan(i -> new Granskning().obligatorisk("skal", varfor, 2_000).svar(i))
        .sedan(
            i ->
                medel
                    .aterkallaMedfinansiering(i.akt(UUID.randomUUID(), klocka.idag(), varfor), id)
                    .som(ok -> aterkallad(i, id, varfor)));
  }

  private UUID aterkallad(Insats i, UUID id, String skal) {
    arenden.handelse(
        i.arende(),
        "medfinansiering_aterkallad",
        Mening.av("handelse_medfinansiering_aterkallad", skal));
    spar.skriv(
        "medfinansiering_aterkallad",
        "insats:" + i.id(),
        Map.of("medfinansiering", id.toString()),
        Map.of("skal", skal));
    return id;
  }
}
