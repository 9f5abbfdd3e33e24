package se.samordna.konto.keycloak;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.samordna.konto.Inloggningskonto;
import se.samordna.konto.Kontotjanst;
import se.samordna.konto.Kontouppgifter;

/** Kontona i Keycloak. */
@Component
class Keycloakkonton implements Kontotjanst {

  private static final int SIDA = 100;
  private static final List<String> FORSTA_GANGEN =
      List.of(Inloggningskonto.SATT_LOSENORD, Inloggningskonto.BEKRAFTA_ADRESS);

  private final Keycloakanslutning anslutning;
  private final Keycloakgrupper grupper;
  private final String skarmklient;

  Keycloakkonton(
      Keycloakanslutning anslutning,
      Keycloakgrupper grupper,
      @Value("${samordna.keycloak.klient}") String skarmklient) {
    this.anslutning = anslutning;
    this.grupper = grupper;
    this.skarmklient = skarmklient;
  }

  @Override
  public boolean inkopplad() {
    return anslutning.finns();
  }

  @Override
  public Optional<Inloggningskonto> medId(UUID id) {
    return anslutning.i(
        r -> {
          try {
            return Optional.of(konto(r.users().get("" + id).toRepresentation()));
          } catch (NotFoundException borta) {
            return Optional.empty();
          }
        });
  }

  @Override
  public Optional<Inloggningskonto> medNamn(String anvandare) {
    return anslutning.i(r -> forsta(r.users().searchByUsername(anvandare, true)));
  }

  @Override
  public Optional<Inloggningskonto> medEpost(String epost) {
    return anslutning.i(r -> forsta(r.users().searchByEmail(epost, true)));
  }

  @Override
  public UUID laggUpp(String anvandare, Kontouppgifter uppgifter) {
    UserRepresentation nytt = new UserRepresentation();
    nytt.setUsername(anvandare);
    nytt.setEnabled(true);
    nytt.setRequiredActions(FORSTA_GANGEN);
    fyll(nytt, uppgifter);
    return anslutning.i(
        r -> {
          try (Response svar = r.users().create(nytt)) {
            return UUID.fromString(CreatedResponseUtil.getCreatedId(svar));
          }
        });
  }

  @Override
  public void ratta(UUID id, Kontouppgifter uppgifter) {
    andra(id, u -> fyll(u, uppgifter));
  }

  @Override
  public void kravBekraftelse(UUID id) {
    andra(
        id,
        u -> {
          Set<String> atgarder = new HashSet<>(tomSomLista(u.getRequiredActions()));
          atgarder.add(Inloggningskonto.BEKRAFTA_ADRESS);
          u.setRequiredActions(List.copyOf(atgarder));
        });
  }

  @Override
  public void oppna(UUID id) {
    andra(id, u -> u.setEnabled(true));
  }

  @Override
  public void stang(UUID id) {
    andra(id, u -> u.setEnabled(false));
  }

  @Override
  public void laggI(UUID id, String grupp) {
    gor(id, u -> u.joinGroup(grupper.finns(grupp)));
  }

  @Override
  public void taUr(UUID id, String grupp) {
    gor(
        id,
        u ->
            u.groups(0, Integer.MAX_VALUE, true).stream()
                .filter(g -> g.getPath().equals(grupp))
                .forEach(g -> u.leaveGroup(g.getId())));
  }

  @Override
  public void loggaUt(UUID id) {
    gor(id, UserResource::logout);
  }

  /** Länken leder till inloggningens egna sidor, och därifrån till programmets startsida. */
  @Override
  public void skickaLank(UUID id) {
    gor(
        id,
        u -> u.executeActionsEmail(skarmklient, null, u.toRepresentation().getRequiredActions()));
  }

  @Override
  public List<Inloggningskonto> iForbundet(String forbund) {
    return grupper.hitta("/" + forbund).map(this::medlemmar).orElse(List.of());
  }

  private List<Inloggningskonto> medlemmar(String grupp) {
    List<Inloggningskonto> alla = new ArrayList<>();
    List<UserRepresentation> sida;
    do {
      int fran = alla.size();
      sida = anslutning.i(r -> r.groups().group(grupp).members(fran, SIDA, false));
      sida.forEach(u -> alla.add(konto(u)));
    } while (sida.size() == SIDA);
    return List.copyOf(alla);
  }

  @Override
  public Set<String> egnaRoller(UUID id) {
    return anslutning.i(
        r ->
            r.users().get("" + id).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private Optional<Inloggningskonto> forsta(List<UserRepresentation> traffar) {
    return traffar.stream().findFirst().map(this::konto);
  }

  private Inloggningskonto konto(UserRepresentation u) {
    List<GroupRepresentation> iGrupper =
        anslutning.i(r -> r.users().get(u.getId()).groups(0, Integer.MAX_VALUE, true));
    return new Inloggningskonto(
        UUID.fromString(u.getId()),
        u.getUsername(),
        Objects.requireNonNullElse(u.getEmail(), ""),
        Boolean.TRUE.equals(u.isEnabled()),
        Boolean.TRUE.equals(u.isEmailVerified()),
        Set.copyOf(tomSomLista(u.getRequiredActions())),
        iGrupper.stream()
            .map(GroupRepresentation::getPath)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private void andra(UUID id, Consumer<UserRepresentation> andring) {
    gor(
        id,
        u -> {
          UserRepresentation nu = u.toRepresentation();
          andring.accept(nu);
          u.update(nu);
        });
  }

  private void gor(UUID id, Consumer<UserResource> arbete) {
    anslutning.i(
        r -> {
          arbete.accept(r.users().get("" + id));
          return id;
        });
  }

  private static void fyll(UserRepresentation u, Kontouppgifter uppgifter) {
    u.setFirstName(uppgifter.fornamn());
    u.setLastName(uppgifter.efternamn());
    u.setEmail(uppgifter.epost());
    u.setEmailVerified(false);
  }

  private static List<String> tomSomLista(@Nullable List<String> lista) {
    return Objects.requireNonNullElse(lista, List.of());
  }
}
