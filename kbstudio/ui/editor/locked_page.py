"""A web page that shows what it is given and can do nothing else: no scripts, no network, no way out.

Each wall stands alone: scripts of the page are off, its policy names no source, the interceptor refuses every
request that is not ours, and no navigation is followed, not even one a text asks for with ``meta refresh``.
"""

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineDownloadRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

OUR_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
"""Where our own script runs, apart from the page's."""

_HOME = "about:blank"
_Resource = QWebEngineUrlRequestInfo.ResourceType
_Setting = QWebEngineSettings.WebAttribute
_OFF = (
    _Setting.JavascriptEnabled,
    _Setting.JavascriptCanOpenWindows,
    _Setting.JavascriptCanAccessClipboard,
    _Setting.LocalStorageEnabled,
    _Setting.LocalContentCanAccessRemoteUrls,
    _Setting.LocalContentCanAccessFileUrls,
    _Setting.HyperlinkAuditingEnabled,
    _Setting.ErrorPageEnabled,
    _Setting.PluginsEnabled,
    _Setting.PdfViewerEnabled,
    _Setting.WebGLEnabled,
    _Setting.AutoLoadIconsForPage,
    _Setting.ScreenCaptureEnabled,
    _Setting.AllowRunningInsecureContent,
    _Setting.DnsPrefetchEnabled,
    _Setting.NavigateOnDropEnabled,
    _Setting.FocusOnNavigationEnabled,
    _Setting.FullScreenSupportEnabled,
    _Setting.ReadingFromCanvasEnabled,
)


class DenyingInterceptor(QWebEngineUrlRequestInterceptor):
    """Refuses every request but the page itself and pictures of the library or inside the text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.refused: list[str] = []
        """Addresses refused, newest last; the last hundred."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        scheme = info.requestUrl().scheme()
        kind = info.resourceType()
        ours = scheme in ("data", "about") and kind == _Resource.ResourceTypeMainFrame
        picture = scheme in ("data", "kb") and kind == _Resource.ResourceTypeImage
        if not (ours or picture):
            self.refused = [*self.refused[-99:], info.requestUrl().toString()]
            info.block(True)


class LockedPage(QWebEnginePage):
    """Shows one document, given as a string; following a link is left to whoever listens."""

    link_activated = Signal(str)
    """The address of a link the person pressed; ``#id`` for a place on the page."""

    def __init__(self) -> None:
        # Without a name a profile keeps nothing on disk. It has to outlive the page, so the page cannot own it.
        profile = QWebEngineProfile(QCoreApplication.instance())
        super().__init__(profile)
        self.interceptor = DenyingInterceptor(profile)
        profile.setUrlRequestInterceptor(self.interceptor)
        profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        profile.setSpellCheckEnabled(False)
        profile.downloadRequested.connect(_refuse_download)
        self.destroyed.connect(profile.deleteLater)
        self._opening = False
        for setting in _OFF:
            self.settings().setAttribute(setting, False)
        self.loadFinished.connect(self._opened)
        self.permissionRequested.connect(_deny)
        self.fullScreenRequested.connect(_refuse)
        self.fileSystemAccessRequested.connect(_refuse)
        self.registerProtocolHandlerRequested.connect(_refuse)
        self.certificateError.connect(_refuse_certificate)

    def open_document(self, html: str) -> None:
        """Load the one document; everything after it is refused."""
        self._opening = True
        self.setHtml(html, QUrl(_HOME))

    def _opened(self, _succeeded: bool) -> None:
        self._opening = False

    def acceptNavigationRequest(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, main_frame: bool
    ) -> bool:
        address = QUrl(url)
        if self._opening and main_frame and kind == QWebEnginePage.NavigationType.NavigationTypeTyped:
            return address.scheme() in ("data", "about")
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            text = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
            self.link_activated.emit(text.removeprefix(_HOME))
        return False

    def createWindow(self, kind: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def chooseFiles(self, mode: object, old: object, types: object) -> list[str]:  # pyright: ignore[reportIncompatibleMethodOverride]
        return []

    def javaScriptConsoleMessage(self, level: object, message: str, line: int, source: str) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Chromium tells here what the policy refused; the author of a text is no developer."""


def _refuse_download(download: QWebEngineDownloadRequest) -> None:
    download.cancel()


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _refuse(
    request: QWebEngineFullScreenRequest | QWebEngineFileSystemAccessRequest | QWebEngineRegisterProtocolHandlerRequest,
) -> None:
    request.reject()


def _refuse_certificate(error: QWebEngineCertificateError) -> None:
    error.rejectCertificate()
