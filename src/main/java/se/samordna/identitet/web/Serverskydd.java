package se.samordna.identitet.web;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Servern mot nätet: en lätt tråd per begäran, så att den som väntar på en långsam läsare eller
 * skrivare inte tar en plats från någon annan, och en minsta takt på kroppar (F17).
 */
@Configuration
class Serverskydd {

  /** Längsta väntan på nästa bit av en kropp, i millisekunder. */
  private static final int VANTAN_PA_KROPP = 8_000;

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> langsammaKroppar() {
    return fabrik -> {
      fabrik.setProtocol(Olastprotokoll.class.getName());
      fabrik.addEngineValves(new Kroppsvakt());
      fabrik.addProtocolHandlerCustomizers(
          protokoll -> {
            protokoll.setExecutor(new VirtualThreadExecutor("begaran-"));
            if (protokoll instanceof AbstractHttp11Protocol<?> http) {
              http.setDisableUploadTimeout(false);
              http.setConnectionUploadTimeout(VANTAN_PA_KROPP);
            }
          });
    };
  }
}
