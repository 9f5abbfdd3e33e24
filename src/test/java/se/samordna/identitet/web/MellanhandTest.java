package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Programmets egen lista, och serverns egen tolkning av den. */
@DisplayName("Avsändarens adress, när en betrodd mellanhand står framför")
class MellanhandTest {

  private static final String AVSANDARE = "198.51.100.7";

  /** Listan så som den blir med driftens inställning; tom är ingen inställning. */
  private static String betrodda(String installt) throws IOException {
    StandardEnvironment miljo = new StandardEnvironment();
    if (!installt.isEmpty()) {
      miljo
          .getPropertySources()
          .addFirst(
              new MapPropertySource("drift", Map.of("SAMORDNA_BETRODDA_MELLANHANDER", installt)));
    }
    new YamlPropertySourceLoader()
        .load("program", new ClassPathResource("application.yaml"))
        .forEach(miljo.getPropertySources()::addLast);
    return miljo.getRequiredProperty("server.tomcat.remoteip.internal-proxies");
  }

  /** Adressen som programmet ser, när {@code granne} uppger avsändaren. */
  private static String sedd(String betrodda, String granne) throws Exception {
    RemoteIpValve ventil = new RemoteIpValve();
    ventil.setInternalProxies(betrodda);
    AtomicReference<String> sedd = new AtomicReference<>("");
    ventil.setNext(
        new ValveBase() {
          @Override
          public void invoke(Request begaran, Response svar) {
            sedd.set(begaran.getRemoteAddr());
          }
        });
    Request begaran = new Request(new Connector(), new org.apache.coyote.Request());
    begaran.setRemoteAddr(granne);
    begaran.getCoyoteRequest().getMimeHeaders().addValue("X-Forwarded-For").setString(AVSANDARE);
    ventil.invoke(begaran, new Response(new org.apache.coyote.Response()));
    return sedd.get();
  }

  @Test
  @DisplayName("den egna maskinen och Dockers nät är betrodda; en granne på nätet är det inte")
  void utan_installning() throws Exception {
    for (String granne : new String[] {"127.0.0.1", "0:0:0:0:0:0:0:1", "172.18.0.5"}) {
      assertThat(sedd(betrodda(""), granne)).as(granne).isEqualTo(AVSANDARE);
    }
    for (String granne : new String[] {"10.1.2.3", "192.168.1.4", "172.32.0.1"}) {
      assertThat(sedd(betrodda(""), granne)).as(granne).isEqualTo(granne);
    }
  }

  @Test
  @DisplayName("driften namnger en mellanhand på en annan maskin: den betros, och bara den")
  void pa_en_annan_maskin() throws Exception {
    String betrodda = betrodda("10\\.1\\.2\\.3");
    assertThat(sedd(betrodda, "10.1.2.3")).isEqualTo(AVSANDARE);
    for (String granne : new String[] {"10.1.2.4", "127.0.0.1", "172.18.0.5"}) {
      assertThat(sedd(betrodda, granne)).as(granne).isEqualTo(granne);
    }
  }
}
