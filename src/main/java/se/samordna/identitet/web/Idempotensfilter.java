package se.samordna.identitet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Rollkrav;

/**
 * {@code Idempotency-Key} på varje POST till API:t. Nyckeln tas, handlingen görs och svaret sparas
 * i en och samma transaktion: finns raden så gjordes handlingen, annars inte. Två samtidiga anrop
 * med samma nyckel köar på raden, så det andra får det förstas svar.
 */
@Component
class Idempotensfilter extends OncePerRequestFilter {

  private static final String HUVUD = "Idempotency-Key";
  private static final int LANGST = 200;

  private final PlatformTransactionManager transaktioner;
  private final Idempotensnycklar nycklar;
  private final Problemskrivare problem;
  private final HandlerExceptionResolver felsvar;

  Idempotensfilter(
      PlatformTransactionManager transaktioner,
      Idempotensnycklar nycklar,
      Problemskrivare problem,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver felsvar) {
    this.transaktioner = transaktioner;
    this.nycklar = nycklar;
    this.problem = problem;
    this.felsvar = felsvar;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest begaran) {
    return !"POST".equals(begaran.getMethod())
        || begaran.getHeader(HUVUD) == null
        || Inloggad.kanske().isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    String nyckel = begaran.getHeader(HUVUD);
    if (nyckel.isBlank() || nyckel.length() > LANGST) {
      problem.skriv(svar, Hinder.form("fel_nyckel", Mening.av("fel_nyckel")));
      return;
    }
    UpprepbarBegaran kropp = UpprepbarBegaran.av(begaran);
    try {
      enGang(nyckel, kropp, kropp.avtryck(), svar, kedja);
    } catch (MultipartException fel) {
      // Kontrollen har inte nåtts, så dess felsvar ges här.
      felsvar.resolveException(begaran, svar, null, fel);
    }
  }

  private void enGang(
      String nyckel,
      UpprepbarBegaran kropp,
      byte[] avtryck,
      HttpServletResponse svar,
      FilterChain kedja)
      throws ServletException, IOException {
    TransactionStatus transaktion =
        transaktioner.getTransaction(new DefaultTransactionDefinition());
    try {
      if (nycklar.ta(nyckel, avtryck)) {
        utfor(nyckel, avtryck, kropp, svar, kedja, transaktion);
      } else {
        upprepa(nyckel, avtryck, svar);
        transaktioner.rollback(transaktion);
      }
    } finally {
      if (!transaktion.isCompleted()) {
        transaktioner.rollback(transaktion);
      }
    }
  }

  private void utfor(
      String nyckel,
      byte[] avtryck,
      HttpServletRequest begaran,
      HttpServletResponse svar,
      FilterChain kedja,
      TransactionStatus transaktion)
      throws ServletException, IOException {
    ContentCachingResponseWrapper fangat = new ContentCachingResponseWrapper(svar);
    Rollkrav krav = new Rollkrav();
    Kedja.fortsatt(krav::anteckna, kedja, begaran, fangat);
    int status = fangat.getStatus();
    if (status < 400) {
      nycklar.spara(nyckel, fangat, krav.text(Inloggad.aktor()));
      transaktioner.commit(transaktion);
    } else {
      transaktioner.rollback(transaktion);
      if (status < 500) {
        minnsNej(nyckel, avtryck, fangat);
      }
    }
    fangat.copyBodyToResponse();
  }

  /**
   * Ett nej har rullat tillbaka handlingen; svaret sparas för sig så att upprepningen får samma
   * nej.
   */
  private void minnsNej(String nyckel, byte[] avtryck, ContentCachingResponseWrapper fangat) {
    TransactionStatus egen = transaktioner.getTransaction(new DefaultTransactionDefinition());
    try {
      if (nycklar.ta(nyckel, avtryck)) {
        nycklar.spara(nyckel, fangat, "");
      }
      transaktioner.commit(egen);
    } finally {
      if (!egen.isCompleted()) {
        transaktioner.rollback(egen);
      }
    }
  }

  private void upprepa(String nyckel, byte[] avtryck, HttpServletResponse svar) throws IOException {
    Idempotensnycklar.Forsta forsta = nycklar.hamta(nyckel);
    if (!MessageDigest.isEqual(forsta.avtryck().bytes(), avtryck)) {
      problem.skriv(svar, Hinder.regel("nyckel_redan_anvand", Mening.av("nyckel_redan_anvand")));
      return;
    }
    if (!Rollkrav.uppfyllt(forsta.krav(), Inloggad.aktor())) {
      problem.skriv(svar, Nekad.SAKNAR_ROLL);
      return;
    }
    svar.setStatus(forsta.status());
    svar.setContentType(forsta.typ());
    svar.getOutputStream().write(forsta.svar().bytes());
  }
}
