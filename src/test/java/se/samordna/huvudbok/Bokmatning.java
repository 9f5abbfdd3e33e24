package se.samordna.huvudbok;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.samordna.budget.Facit;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.identitet.Roll;

/**
 * Mäter budgetbladet för ett år med en miljon konteringar i boken, mot den bara summan ur
 * saldotabellen i samma körning, varannan gång. Insatserna beviljas och avtalas genom tjänsterna;
 * flyttarna efter det läggs in med SQL, som programmets roll och förbi alla utlösare, så att
 * databasens egna regler gäller varje rad. Till sist prövas att saldona är konteringarnas summa.
 */
final class Bokmatning extends Bokprov {

  private static final int INSATSER = 200;
  private static final int KONTERINGAR = 1_000_000;
  private static final int OMGANG = 250;
  private static final int UPPVARMNING = 200;
  private static final int MATTA = 400;
  private static final int MINNESLASNINGAR = 2_000;
  private static final int AR = 2024;

  private Bokmatning() {}

  public static void main(String[] arg) {
    starta();
    try {
      new Bokmatning().mat();
    } finally {
      stang();
    }
    System.exit(0);
  }

  private void mat() {
    nyttForbund();
    ladda(Facit.utanVellinge());
    for (int nr = 0; nr < INSATSER; nr++) {
      avtalad();
    }
    long fore = antal("kontering");
    long antal = fore;
    while (antal < KONTERINGAR) {
      antal += flytta((int) Math.min(OMGANG, (KONTERINGAR - antal + 7) / 8));
    }
    kontrollera();
    System.err.printf(
        "%d konteringar, varav %d genom tjänsterna; %d saldon; saldona är konteringarnas summa.%n",
        antal("kontering"), fore, antal("saldo"));
    tid();
    minne();
  }

  private void avtalad() {
    Medel.Reservation r = reservation(arende(), eget(AR, 1_000), eget(AR + 1, 1_000));
    InsatsId insats = InsatsId.ny();
    reservera(ena, r).varde();
    process(
        () -> {
          ena.getBean(Medel.class).bokfor(r.arende(), r.beslut(), insats, DAG);
          Insatsmedel.Akt akt =
              new Insatsmedel.Akt(
                  UUID.randomUUID(),
                  r.arende(),
                  insats,
                  java.util.Optional.of(r.beslut()),
                  DAG,
                  "");
          ena.getBean(Insatsmedel.class).avtala(akt);
          return true;
        });
  }

  /** En rekvirering och en nedsättning tillbaka per insats i tur och ordning, båda åren. */
  private int flytta(int par) {
    return process(
        () ->
            jdbc()
                .sql(
                    """
                    with insats as (
                      select replace(konto, 'avtalat:', '') as id, rad_id,
                             row_number() over (order by konto) - 1 as nr
                        from saldo where konto like 'avtalat:%' and ar = :ar),
                    flytt as (
                      select gen_random_uuid() as verifikation_id, i.id, i.rad_id, p.nr, s.steg
                        from generate_series(0, :par - 1) as p (nr)
                        join insats i on i.nr = p.nr % (select count(*) from insats)
                       cross join (values (1), (2)) as s (steg)),
                    ny as (
                      insert into verifikation (forbund, verifikation_id, dag, handelse, skapad, skapad_av)
                      select :forbund, verifikation_id, date '2024-01-01' + (nr % 300),
                             case steg when 1 then 'rekvirering' else 'nedsattning' end, now(), 'matning'
                        from flytt order by nr, steg)
                    insert into kontering (forbund, verifikation_id, nr, konto, ar, rad_id, belopp_ore)
                    select :forbund, f.verifikation_id, row_number() over (partition by f.verifikation_id),
                           k.stadium || ':' || f.id, a.ar, f.rad_id, k.tecken * 100
                      from flytt f
                     cross join (values (:ar), (:ar + 1)) as a (ar)
                     cross join lateral (values ('avtalat', case f.steg when 1 then -1 else 1 end),
                                                ('rekvirerat', case f.steg when 1 then 1 else -1 end))
                             as k (stadium, tecken)
                    """)
                .param("forbund", forbund)
                .param("ar", AR)
                .param("par", par)
                .update());
  }

  private void kontrollera() {
    long skilda =
        process(
            () ->
                jdbc()
                    .sql(
                        """
                        select count(*) from (
                          select ar, konto, rad_id, sum(belopp_ore) as ore from kontering group by 1, 2, 3) k
                          full join saldo s using (ar, konto, rad_id)
                         where coalesce(k.ore, 0) <> coalesce(s.saldo_ore, 0)
                        """)
                    .query(Long.class)
                    .single());
    if (skilda > 0) {
      throw new IllegalStateException(skilda + " saldon är inte summan av sina konteringar");
    }
  }

  private void tid() {
    List<Long> bladet = new ArrayList<>();
    List<Long> summan = new ArrayList<>();
    for (int nr = 0; nr < UPPVARMNING + MATTA; nr++) {
      long ett = nanos(() -> blad(AR));
      long annat = nanos(this::baraSumman);
      if (nr >= UPPVARMNING) {
        bladet.add(ett);
        summan.add(annat);
      }
    }
    skriv("Budgetbladet, 1 000 000 konteringar, p50 (ms)", p(bladet, 50), p(summan, 50));
    skriv("Budgetbladet, 1 000 000 konteringar, p95 (ms)", p(bladet, 95), p(summan, 95));
  }

  /** Radernas summor per stadium ett år, genom samma vägg, och ingenting mer. */
  private List<Map<String, Object>> baraSumman() {
    return som(
        Roll.EKONOM,
        () ->
            process(
                () ->
                    jdbc()
                        .sql(
                            """
                            select rad_id, split_part(konto, ':', 1) as stadium, sum(saldo_ore)::bigint as ore
                              from saldo where forbund = :forbund and ar = :ar group by 1, 2
                            """)
                        .param("forbund", forbund)
                        .param("ar", AR)
                        .query()
                        .listOfRows()));
  }

  private void minne() {
    double fore = anvant();
    Belopp kvar = blad(AR).kvarAttDisponera();
    for (int nr = 0; nr < MINNESLASNINGAR; nr++) {
      if (!blad(AR).kvarAttDisponera().equals(kvar)) {
        throw new IllegalStateException("Bladet ändrades av att läsas");
      }
    }
    skriv("Minne efter 2 000 läsningar av bladet (MB)", anvant(), fore);
  }

  private static double anvant() {
    for (int gang = 0; gang < 3; gang++) {
      System.gc();
    }
    Runtime minne = Runtime.getRuntime();
    return (minne.totalMemory() - minne.freeMemory()) / (1024.0 * 1024.0);
  }

  private static long nanos(Runnable arbete) {
    long start = System.nanoTime();
    arbete.run();
    return System.nanoTime() - start;
  }

  private static double p(List<Long> nanos, int procent) {
    long[] ordnade = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(ordnade);
    return ordnade[Math.min(ordnade.length - 1, ordnade.length * procent / 100)] / 1_000_000.0;
  }

  /** Namn, mätt, jämfört: tabbade fält som ./bench ställer upp. */
  private static void skriv(String namn, double matt, double jamfort) {
    System.out.println(String.format(Locale.ROOT, "%s\t%.2f\t%.2f", namn, matt, jamfort));
  }
}
