<#import "field.ftl" as field>
<#assign start = ((client.baseUrl)!'')?has_content?then(client.baseUrl, properties.adress!'/')>
<#macro username>
  <@field.group name="username" label=msg("username")>
    <span id="kc-attempted-username">${auth.attemptedUsername}</span>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
  </@field.group>
</#macro>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#-- Grundtemats formulär börjar med en kommentar, som inte hör hemma i titeln. -->
<#local rubrik><#nested "header"></#local>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <title>${rubrik?markup_string?replace("<!--.*?-->", "", "rs")?trim?no_esc} – Samordna</title>
  <link rel="icon" href="${url.resourcesPath}/img/samordna.svg">
  <#list (properties.stylesCommon!'')?split(' ') as stil>
    <link href="${url.resourcesCommonPath}/${stil}" rel="stylesheet">
  </#list>
  <#list properties.styles?split(' ') as stil>
    <link href="${url.resourcesPath}/${stil}" rel="stylesheet">
  </#list>
  <#if scripts??>
    <#list scripts as skript><script src="${skript}" type="text/javascript"></script></#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
    <script type="module">
      <#outputformat "JavaScript">
      import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
      checkAuthSession(${authenticationSession.authSessionIdHash?c});
      </#outputformat>
    </script>
  </#if>
</head>
<body class="samordna" data-page-id="login-${pageId}">
  <header class="topp">
    <a class="marke" href="${start}">Samordna</a>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav aria-label="${msg("languages")}">
        <#list locale.supported as sprak>
          <#if sprak.languageTag != locale.currentLanguageTag>
            <a href="${sprak.url}" lang="${sprak.languageTag}" hreflang="${sprak.languageTag}"><#if sprak.languageTag == "sv">Svenska<#else>English</#if></a>
          </#if>
        </#list>
      </nav>
    </#if>
  </header>
  <main class="ruta">
    <h1 id="kc-page-title">${rubrik}</h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <@username />
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <div class="besked ${message.type}" role="alert"><span class="kc-feedback-text">${message.summary}</span></div>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button id="try-another-way" type="submit" class="lank">${msg("doTryAnotherWay")}</button>
      </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div id="kc-info"><#nested "info"></div></#if>
  </main>
  <footer class="fot">${msg("samordnaFot")}</footer>
</body>
</html>
</#macro>
