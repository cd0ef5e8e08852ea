// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/panepair.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSplitter>
#include <QToolButton>

namespace weltkontor
{
namespace
{

// In average characters: what both need beside each other to be of use.
constexpr int listCharacters = 45;
constexpr int recordCharacters = 48;

} // namespace

PanePair::PanePair(QWidget *list, QWidget *record, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(list)
    , m_recordSide(new QWidget(this))
    , m_back(new QToolButton(this))
{
    m_back->setObjectName(QStringLiteral("backToListButton"));
    m_back->setAutoRaise(true);
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->hide();
    auto *side = new QVBoxLayout(m_recordSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_back, 0, Qt::AlignLeading);
    side->addWidget(record, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_recordSide);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_back, &QToolButton::clicked, this, [this] {
        showList();
        Q_EMIT backTaken();
    });
}

void PanePair::showList()
{
    m_showsRecord = false;
    arrange();
}

void PanePair::showRecord()
{
    m_showsRecord = true;
    arrange();
}

void PanePair::setBackText(const QString &text)
{
    m_back->setText(text);
}

QByteArray PanePair::saveState() const
{
    return m_splitter->saveState();
}

bool PanePair::restoreState(const QByteArray &state)
{
    const bool done = m_splitter->restoreState(state);
    if (!done)
        m_splitter->setSizes({640, 480});
    return done;
}

QSize PanePair::minimumSizeHint() const
{
    return m_list->minimumSizeHint().expandedTo(m_recordSide->minimumSizeHint());
}

bool PanePair::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        arrange();
    return done;
}

void PanePair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int PanePair::roomForBoth() const
{
    const int character = fontMetrics().averageCharWidth();
    return qMax(m_list->minimumSizeHint().width(), listCharacters * character) +
           qMax(m_recordSide->minimumSizeHint().width(), recordCharacters * character) +
           m_splitter->handleWidth();
}

void PanePair::arrange()
{
    m_isNarrow = width() < roomForBoth();
    const bool listShown = !m_isNarrow || !m_showsRecord;
    const bool recordShown = !m_isNarrow || m_showsRecord;
    m_back->setVisible(m_isNarrow);
    // What comes is shown before the other goes: the focus finds a place in between.
    if (listShown)
        m_list->setVisible(true);
    m_recordSide->setVisible(recordShown);
    m_list->setVisible(listShown);
}

} // namespace weltkontor
