package se.samordna.budget.arbetsblad;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.arbetsblad.Arbetshandling.Art;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/**
 * Skriver i ett arbetsblad, en handling i taget. Var och en säger vilken version av bladet den såg:
 * det som andra skrivit sedan dess i samma celler nekas (409 {@code inaktuell_version}), det övriga
 * läggs samman. Ett sparat eller kastat blad kan inte ändras (422 {@code arbetsblad_stangt}).
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
public class BladandringService {

  private static final int FLEST = 20_000;

  private final Bladbok bok;
  private final Bladvisning visning;

  BladandringService(Bladbok bok, Bladvisning visning) {
    this.bok = bok;
    this.visning = visning;
  }

  /** Skriver värden i celler. Är något fel skrivs inget (400, varje cell nämnd). */
  public Svar<Arbetsbild> skriv(UUID id, int version, List<Cellvarde> onskningar) {
    return new Granskning()
        .antal("andringar", onskningar, FLEST)
        .svar(onskningar)
        .sedan(
            o ->
                bok.handla(
                    id,
                    b -> Formelrakning.raknade(b, o).sedan(new Bladprovning(b, version)::prova)));
  }

  /** Lägger ett block ur ett kalkylblad med början i en cell; se {@link Inklistring}. */
  public Svar<Arbetsbild> klistra(UUID id, int version, Bladcell horn, String text) {
    return bok.handla(
        id, b -> new Inklistring(b).tolka(horn, text).sedan(givet -> klistra(b, version, givet)));
  }

  private static Svar<List<Cellandring>> klistra(
      Arbetsblad blad, int version, Inklistring.Givet givet) {
    Radtillagg tillagg = new Radtillagg(blad);
    givet.nya().forEach(tillagg::laggSist);
    return new Bladprovning(blad, version)
        .prova(givet.onskningar())
        .sedan(
            a ->
                Radandringar.granska(givet.nya())
                    .som(ok -> Radandringar.samman(a, tillagg.andringar())));
  }

  /** Lägger till en rad. Nej (400) när namnet, avdelningen eller läget inte duger. */
  public Svar<Arbetsbild> nyRad(UUID id, int version, Nyrad ny) {
    return bok.handla(
        id,
        b ->
            sedd(b, version)
                .sedan(ok -> Radandringar.granska(List.of(ny)))
                .som(ok -> Radandringar.ny(b, ny)));
  }

  /** Flyttar raden ett steg. Ytterst händer inget. */
  public Svar<Arbetsbild> flytta(UUID id, int version, UUID rad, boolean upp) {
    return bok.handla(
        id, b -> radenFinns(b, version, rad).som(ok -> Radandringar.flyttad(b, rad, upp)));
  }

  /** Tar bort raden. Den kan ångras tillbaka med allt som stod på den. */
  public Svar<Arbetsbild> taBort(UUID id, int version, UUID rad) {
    return bok.handla(
        id, b -> radenFinns(b, version, rad).som(ok -> List.of(Radandringar.borta(rad))));
  }

  /**
   * Tar bort de tryckta summorna, och tryckt IB för senare år än det första: de hör till dokumentet
   * de trycktes i, och säger inget om en budget som skrivits om. Ångras som en handling.
   */
  public Svar<Arbetsbild> taBortTryckta(UUID id, int version) {
    return bok.handla(
        id,
        b ->
            sedd(b, version)
                .som(
                    ok ->
                        b.rader().stream()
                            .flatMap(r -> Radandringar.tryckt(b, r).stream())
                            .toList()));
  }

  private static Svar<Klart> radenFinns(Arbetsblad blad, int version, UUID rad) {
    return sedd(blad, version)
        .sedan(ok -> blad.finns(rad) ? Svar.klart() : Svar.nej(Hinder.saknas(Mening.av("sak_14"))));
  }

  private static Svar<Klart> sedd(Arbetsblad blad, int version) {
    return version >= 1 && version <= blad.version()
        ? Svar.klart()
        : Svar.nej(Hinder.inaktuellVersion());
  }

  /**
   * Räknar upp raderna med procenten per år, från förra årets budget när raden finns där, annars
   * från radens första år.
   */
  public Svar<Arbetsbild> raknaUpp(UUID id, int version, List<UUID> rader, BigDecimal procent) {
    return Procent.granska(new Granskning(), "procent", procent)
        .svar(procent)
        .sedan(p -> bok.handla(id, b -> uppraknat(b, version, rader, p)));
  }

  private Svar<List<Cellandring>> uppraknat(
      Arbetsblad blad, int version, List<UUID> valda, BigDecimal procent) {
    List<Arbetsrad> rader =
        blad.rader().stream().filter(r -> valda.contains(r.id()) && !r.arTryckt()).toList();
    Map<UUID, Belopp> forra = visning.forra(blad, rader);
    Upprakning upprakning = new Upprakning(procent, blad.huvud().enhet());
    List<Cellvarde> onskningar =
        rader.stream()
            .flatMap(
                r ->
                    upprakning
                        .rad(r, Optional.ofNullable(forra.get(r.id())), blad.huvud().ar())
                        .stream())
            .toList();
    return rader.size() == valda.size()
        ? new Bladprovning(blad, version).prova(onskningar)
        : Svar.nej(Hinder.saknas(Mening.av("sak_14")));
  }

  /**
   * Ångrar det senaste som den inloggade gjorde, eller gör om det. Nej: inget att ångra (422 {@code
   * inget_att_angra}), eller någon annan har skrivit i samma celler sedan dess (409).
   */
  public Svar<Arbetsbild> angra(UUID id) {
    return bok.vand(id, Art.ANGRAD);
  }

  public Svar<Arbetsbild> gorOm(UUID id) {
    return bok.vand(id, Art.GJORD_OM);
  }
}
