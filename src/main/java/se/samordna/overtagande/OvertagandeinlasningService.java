package se.samordna.overtagande;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Overtagandebok;
import se.samordna.huvudbok.Overtagandebok.Radbelopp;
import se.samordna.inlasning.Malltabell;
import se.samordna.overtagande.Arbetsbok.Inskrift;

/** Flera insatser tas över ur en arbetsbok: alla eller ingen. */
@Service
@Transactional
public class OvertagandeinlasningService {

  private final Overtagare overtagare;
  private final Overtagandebok bok;
  private final Register register;

  OvertagandeinlasningService(Overtagare overtagare, Overtagandebok bok, Register register) {
    this.overtagare = overtagare;
    this.bok = bok;
    this.register = register;
  }

  /** Vad som görs, eller skulle göras, med en insats i arbetsboken. */
  public enum Utfall {
    TAS_OVER,
    /** Samma insats har redan tagit över samma rader; inget ändras. */
    REDAN_OVERTAGEN,
    /** Bara namnet är ifyllt; insatsen lämnas. */
    INTE_IFYLLD
  }

  /** En insats i arbetsboken. */
  public record Rad(String rubrik, Utfall utfall, Belopp beviljat, Belopp utbetalt) {}

  /**
   * Vad inläsningen gav, eller skulle ge.
   *
   * @param overtagna hur många som togs över
   * @param anmarkningar vad i filen som lästes på annat sätt än det står
   */
  public record Inlast(int overtagna, List<Rad> insatser, List<String> anmarkningar) {

    public Inlast {
      insatser = List.copyOf(insatser);
      anmarkningar = List.copyOf(anmarkningar);
    }
  }

  /** Arbetsboken att fylla i, med förbundets ingående beviljanden. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef', 'ekonom')")
  public Innehall mall() {
    return new Overtagandemall(bok.oppna(), register.medlemmar()).xlsx();
  }

  /**
   * Tar över insatserna i arbetsboken. Nej (400): {@code olaslig_fil}, eller {@code
   * felaktiga_rader} med blad och rad; då tas ingen över. Samma arbetsbok igen ändrar inget.
   *
   * @param prova visar vad som skulle göras; inget sparas
   */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Inlast> lasIn(Innehall fil, boolean prova) {
    if (!prova) {
      bok.las();
    }
    return Arbetsbok.las(fil, register, bok::rad).sedan(a -> lasIn(a, prova));
  }

  private Svar<Inlast> lasIn(Arbetsbok a, boolean prova) {
    List<Faltfel> fel = new ArrayList<>(a.fel());
    List<Overtagande> nya = new ArrayList<>();
    List<Rad> rader = new ArrayList<>();
    Set<String> tagna = new HashSet<>();
    for (Inskrift i : a.inskrifter()) {
      Overtagande o = i.overtagande();
      boolean redan = i.rad().fel().isEmpty() && overtagare.redan(o).isPresent();
      if (!redan) {
        fel.addAll(fel(i, tagna));
        nya.add(o);
      }
      rader.add(rad(o, redan ? Utfall.REDAN_OVERTAGEN : Utfall.TAS_OVER));
    }
    a.tomma().forEach(t -> rader.add(new Rad(t, Utfall.INTE_IFYLLD, Belopp.NOLL, Belopp.NOLL)));
    Inlast inlast = new Inlast(nya.size(), rader, a.anmarkningar());
    if (!fel.isEmpty()) {
      return Svar.nej(Malltabell.hinder(fel));
    }
    return prova ? Svar.ja(inlast) : taOver(nya).som(k -> inlast);
  }

  private Svar<Integer> taOver(List<Overtagande> nya) {
    Svar<Integer> antal = Svar.ja(0);
    for (Overtagande o : nya) {
      antal = antal.sedan(n -> overtagare.taOver(o, List.of()).som(t -> n + 1));
    }
    return antal;
  }

  /** Vad som är fel med insatsen, på dess rad; en annan i arbetsboken kan ha tagit samma pengar. */
  private List<Faltfel> fel(Inskrift i, Set<String> tagna) {
    Malltabell.Rad rad = i.rad();
    int fore = rad.fel().size();
    if (overtagare.prova(i.overtagande()) instanceof Svar.Nej<Overtagande>(Hinder nej)) {
      if (nej.fel().isEmpty()) {
        rad.fel(nej.kod(), nej.mening());
      }
      nej.fel().forEach(f -> rad.fel(f.kod(), f.mening()));
    } else {
      for (Radbelopp p : i.overtagande().radbelopp()) {
        if (!tagna.add(p.ar() + ":" + p.rad())) {
          rad.fel(
              "avviker_fran_raden",
              Mening.av("mall_rad_tas_tva_ganger", bok.namn(p.rad()), p.ar()));
        }
      }
    }
    return rad.fel().subList(fore, rad.fel().size());
  }

  private static Rad rad(Overtagande o, Utfall utfall) {
    return new Rad(
        o.rubrik(),
        utfall,
        Belopp.summa(o.pengar().stream().map(Overtagande.Pengar::beviljat)),
        Belopp.summa(o.pengar().stream().map(Overtagande.Pengar::utbetalt)));
  }
}
